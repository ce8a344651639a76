import { expect, it } from 'vitest'
import { ArchiveError } from '../../../src-main/archive/errors'
import { diskFailure } from '../../../src-main/download/disk'
import { connectionFailure } from '../../../src-main/download/transfer-failure'

const coded = (code: string, more = {}) => Object.assign(new Error('raw words'), { code, ...more })

it.each([
  ['ENOTFOUND', 'h has no address: there is no network, or its name is gone', 'once answered'],
  ['EAI_AGAIN', 'h cannot be reached: there seems to be no network', 'once answered'],
  ['ENETUNREACH', 'h cannot be reached: there seems to be no network', 'once answered'],
  ['ECONNREFUSED', 'h refuses the connection', 'once answered'],
  ['ETIMEDOUT', 'h does not answer', 'once answered'],
  ['UND_ERR_CONNECT_TIMEOUT', 'h does not answer', 'once answered'],
  ['ECONNRESET', 'h cut the connection', 'always'],
  ['UND_ERR_SOCKET', 'h cut the connection', 'always'],
  ['CERT_HAS_EXPIRED', 'h shows a certificate that has expired', 'never'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'h shows the certificate of another host', 'never'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'h shows a certificate that cannot be trusted', 'never'],
])('%s of a connection: %s, asked again %s', (code, message, again) => {
  expect(connectionFailure('h', null, coded(code))).toMatchObject({ message, again })
})

it('a proxy that cannot be reached is named in place of the host, which nobody looked for', () => {
  const { message } = connectionFailure('h', 'p:1', coded('ENOTFOUND'))
  expect(message).toBe('the proxy p:1 has no address: there is no network, or its name is gone')
})

it.each([
  ['ENOSPC', 'f cannot be written: the disk is full; what arrived is kept.'],
  ['EACCES', 'f cannot be written: there is no permission.'],
  ['EROFS', 'f cannot be written: the disk is read-only.'],
  ['EWEIRD', 'f cannot be written: the system says EWEIRD.'],
])('%s of the disk: %s', (code, sentence) => {
  const failure = diskFailure('f', coded(code, { syscall: 'write' }))
  expect(failure).toBeInstanceOf(ArchiveError)
  expect(failure).toHaveProperty('message', sentence)
})

it('what is no failure of the disk stays as it is', () => {
  const error = new Error('ended by the reader')
  expect(diskFailure('f', error)).toBe(error)
})
