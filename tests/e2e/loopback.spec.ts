// The loopback host as a process, and as other pages of the same browser see it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, test } from './app'
import { pwc, serve } from './built'
import type { Server } from './built'
import { firstSettings } from '#contract/settings'

test.describe('the loopback host', () => {
  test('serves another snapshot, on the port and with the token that it is told', async () => {
    const other = await serve(['--archive', '/nowhere/other.sqlite'], { PWC_TOKEN: 'agreed' })
    try {
      expect(other.token).toBe('agreed')
      const reply = await fetch(`${other.origin}/api/home`, {
        headers: { authorization: 'Bearer agreed' },
      })
      expect(reply.status).toBe(500)
      expect(await reply.json()).toMatchObject({
        code: 'unusable-file',
        message: expect.stringContaining('/nowhere/other.sqlite'),
      })
      const port = new URL(other.origin).port
      const { code, stderr } = await pwc(['serve', '--port', port])
      expect([code, stderr]).toEqual([1, 'The port is in use; choose another with “--port”.\n'])
    } finally {
      await other.stop()
    }
  })

  test('listens to this machine only', async ({ server }) => {
    const { port } = new URL(running(server).origin)
    const outer = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of outer)
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow()
    await expect(fetch(`http://[::1]:${port}/`)).rejects.toThrow()
  })

  test('ends when it is told to', async () => {
    const other = await serve()
    const ended = new Promise((resolve) => other.process.once('close', resolve))
    other.process.removeAllListeners('exit')
    other.process.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})

test.describe('a page in the browser', () => {
  test('keeps its token out of sight', async ({ page, open }) => {
    await open('#/')
    await expect(page).not.toHaveURL(/token/)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('without the token is told so', async ({ page, server }) => {
    await page.goto(running(server).origin)
    await expect(page.getByText('The token is missing or wrong')).toBeVisible()
  })

  test('of another site gets no answer, not even with the token', async ({
    page,
    server,
    trouble,
  }) => {
    trouble.expect(/./)
    const stranger = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>a stranger</title>'),
    )
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
    const { port } = stranger.address() as AddressInfo
    await page.goto(`http://127.0.0.1:${port}/`)
    const { origin, token } = running(server)
    const got = await page.evaluate(
      async ([origin, token]) => {
        const attempts = [
          fetch(`${origin}/api/home`, { headers: { authorization: `Bearer ${token}` } }),
          fetch(`${origin}/api/home`),
          fetch(`${origin}/`),
          fetch(`${origin}/`, { mode: 'no-cors' }),
          fetch(`${origin}/api/prefer`, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: '{"metric":"AP","better":"lower"}',
          }),
          // What a form could send.
          fetch(`${origin}/api/prefer`, {
            method: 'POST',
            mode: 'no-cors',
            headers: { 'content-type': 'text/plain' },
            body: '{"metric":"AP","better":"lower"}',
          }),
        ]
        return (await Promise.allSettled(attempts)).map(({ status }) => status)
      },
      [origin, token] as const,
    )
    expect(got).toEqual(Array(6).fill('rejected'))
    const headers = { authorization: `Bearer ${token}` }
    const decided = await fetch(`${origin}/api/preferences`, { headers })
    expect(await decided.json()).toEqual({
      directions: [],
      views: {},
      settings: firstSettings,
      trouble: null,
    })
    stranger.closeAllConnections()
    stranger.close()
  })
})

function running(server: Server | null): Server {
  if (!server) throw new Error('the loopback host is not running')
  return server
}
