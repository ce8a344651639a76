import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { asked, authorization, host, own, post, send } from './one-host'

describe('a change', () => {
  it('is made by POST, with its fields in the body', async () => {
    const request = { metric: 'EER\u0000é', leaderboard: 'x', ['__proto__']: 1 }
    const body = JSON.stringify(request)
    const origin = `http://${own()}`
    const headers = { authorization, origin, 'sec-fetch-site': 'same-origin' }
    expect((await post('/api/prefer', body, headers)).status).toBe(200)
    expect(asked.at(-1)).toEqual(['prefer', request])
    expect(JSON.parse((await post('/api/remember', '{"view":"v"}', headers)).body)).toEqual({
      method: 'remember',
      request: { view: 'v' },
    })
  })

  it.each([
    ['/api/prefer', 'GET', 'POST'],
    ['/api/remember', 'DELETE', 'POST'],
    ['/api/preferences', 'POST', 'GET, HEAD'],
    ['/api/home', 'PUT', 'GET, HEAD'],
    ['/', 'POST', 'GET, HEAD'],
  ])('at %s by %s is answered with what is allowed: %s', async (path, method, allow) => {
    const { status, headers, body } = await send(path, { authorization }, method)
    expect([status, headers.allow]).toEqual([405, allow])
    expect(JSON.parse(body)).toEqual({
      code: 'invalid-request',
      message: expect.stringMatching(/\.$/),
    })
  })

  it('that breaks off is forgotten', async () => {
    const before = asked.length
    await new Promise<void>((resolve) => {
      const socket = connect(host.port, '127.0.0.1', () => {
        socket.write(
          `POST /api/prefer HTTP/1.1\r\nHost: ${own()}\r\nAuthorization: ${authorization}\r\n` +
            'Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{"metric"',
          () => socket.destroy(),
        )
      })
      socket.on('close', () => resolve())
    })
    expect((await send('/api/home', { authorization })).status).toBe(200)
    expect(asked.slice(before).map(([method]) => method)).toEqual(['home'])
  })

  it('that is refused leaves the connection fit for the next request', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const statuses = []
    for (const [path, method] of [
      ['/api/prefer', 'POST'],
      ['/api/home', 'GET'],
    ]) {
      const options = { host: '127.0.0.1', port: host.port, path, method, agent }
      const headers = { authorization, 'content-type': 'text/plain' }
      statuses.push(
        await new Promise((resolve, reject) => {
          const sent = request({ ...options, headers }, (response) =>
            response.resume().on('end', () => resolve(response.statusCode)),
          )
          sent.on('error', reject)
          sent.end(method === 'POST' ? 'x'.repeat(60_000) : '')
        }),
      )
    }
    agent.destroy()
    expect(statuses).toEqual([415, 200])
  })
})
