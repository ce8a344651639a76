import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { Attempt, fileOf } from './attempt'
import { FickleHost, serve } from './fickle-host'

// Signed by itself, made for this test with openssl and used for nothing else; valid until 2126.
const KEY = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIE3IQ1UEHuuxI61bWtamLa+xA+3HbBD6URSKE4Kyas4UoAoGCCqGSM49
AwEHoUQDQgAE6Yg4gTnXgBi3zV/C7tbAzgbt3ZmMeW9pRBB0TftAjx/fxtq1wr9D
H5DViBdEIKDN1P53WQQ5KcAyUNDEZzGY8g==
-----END EC PRIVATE KEY-----
`
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBjzCCATagAwIBAgIUA0zNhNYpzhfDujaOse1SSfL0Y1wwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNDE4MzAxNloYDzIxMjYxMDMx
MTgzMDE2WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATpiDiBOdeAGLfNX8Lu1sDOBu3dmYx5b2lEEHRN+0CPH9/G2rXCv0Mf
kNWIF0QgoM3U/ndZBDkpwDJQ0MRnMZjyo2QwYjAdBgNVHQ4EFgQUfBFd8yURg97O
ig54bjjEp9COkVowHwYDVR0jBBgwFoAUfBFd8yURg97Oig54bjjEp9COkVowDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0cAMEQC
IHE4tpRbq0LgJGsXOuvUnymnXl/3okPURxFaFhWXz6R0AiASRwWhikUOVni4f5MV
BfoWX7lgviAmaeTfA6hDt4MKIA==
-----END CERTIFICATE-----
`

const content = Buffer.from('not to be taken from a stranger')

it('takes nothing from a host whose certificate nobody has signed', async () => {
  let asked = 0
  const server = createServer({ key: KEY, cert: CERTIFICATE }, (_, response) => {
    asked++
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const name = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const host = await FickleHost.start()
  const attempt = new Attempt(host)
  try {
    const { failures } = await attempt.run(fileOf(content, [`https://${name}/f`]))
    expect(failures).toEqual([
      `file.gz was not downloaded: ${name} shows a certificate that cannot be trusted.`,
    ])
    expect([asked, attempt.names]).toEqual([0, []])
  } finally {
    attempt.end()
    await host.stop()
    server.close()
  }
})

it('says so when a host does not encrypt where it should', async () => {
  const host = await FickleHost.start()
  const attempt = new Attempt(host)
  try {
    host.behaves(serve(content))
    const { failures } = await attempt.run(fileOf(content, [`https://${host.name}/f`]))
    expect(failures).toEqual([
      `file.gz was not downloaded: ${host.name} does not speak an encrypted connection that this program understands.`,
    ])
  } finally {
    attempt.end()
    await host.stop()
  }
})
