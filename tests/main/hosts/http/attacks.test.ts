import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { asked, authorization, complaints, host, own, post, send, token } from './one-host'
import type { Answer } from './one-host'

describe('an attack', () => {
  it.each<[string, () => Promise<Answer>, number]>([
    ['no token', () => send('/api/home'), 401],
    ['a wrong token', () => send('/api/home', { authorization: 'Bearer guess' }), 401],
    ['the token in the address', () => send(`/api/home?token=${token}`), 401],
    ['the token as a cookie', () => send('/api/home', { cookie: `token=${token}` }), 401],
    ['another host', () => send('/api/home', { authorization, host: 'evil.example' }), 403],
    ['another port', () => send('/api/home', { authorization, host: '127.0.0.1:1' }), 403],
    ['another host for the page', () => send('/', { host: `evil.example:${host.port}` }), 403],
    [
      'another origin',
      () => send('/api/home', { authorization, origin: 'http://evil.example' }),
      403,
    ],
    ['an opaque origin', () => send('/api/home', { authorization, origin: 'null' }), 403],
    [
      'another site',
      () => send('/api/home', { authorization, 'sec-fetch-site': 'cross-site' }),
      403,
    ],
    ['a POST', () => send('/api/home', { authorization }, 'POST'), 405],
    ['a link that changes', () => send('/api/prefer?metric=x', { authorization }), 405],
    ['a link to the table of a change', () => send('/api/prefer.csv', { authorization }), 405],
    ['a change without the token', () => post('/api/prefer', '{}'), 401],
    [
      'a change from another site',
      () => post('/api/prefer', '{}', { authorization, 'sec-fetch-site': 'cross-site' }),
      403,
    ],
    [
      'a change from another origin',
      () => post('/api/prefer', '{}', { authorization, origin: 'http://evil.example' }),
      403,
    ],
    [
      'a form',
      () => post('/api/prefer', '{}', { authorization, 'content-type': 'text/plain' }),
      415,
    ],
    [
      'a change in chunks',
      () => post('/api/prefer', '{}', { authorization, 'transfer-encoding': 'chunked' }),
      411,
    ],
    [
      'a long change',
      () => post('/api/prefer', JSON.stringify('x'.repeat(65_536)), { authorization }),
      413,
    ],
    [
      'a long note',
      () => post('/api/note', JSON.stringify('x'.repeat(512 * 1024)), { authorization }),
      413,
    ],
    [
      'a library that is too long',
      () =>
        send(
          '/api/restore-library',
          {
            authorization,
            'content-type': 'application/json',
            'content-length': 48 * 1024 * 1024 + 1,
          },
          'POST',
        ),
      413,
    ],
    ['a link to a change', () => send('/api/clear-history', { authorization }), 405],
    ['a change that is no JSON', () => post('/api/prefer', '{"metric', { authorization }), 400],
    ['an empty change', () => post('/api/prefer', '', { authorization, 'content-length': 0 }), 400],
    [
      'a change that is no UTF-8',
      () => post('/api/prefer', Buffer.from('{"metric":"\xff"}', 'latin1'), { authorization }),
      400,
    ],
    ['a change in the address', () => post('/api/prefer?metric=x', '{}', { authorization }), 400],
    ['a path below a change', () => post('/api/prefer/x', '{}', { authorization }), 400],
    ['a change to the page', () => post('/', '{}', { authorization }), 405],
    [
      'a preflight of a change',
      () => send('/api/prefer', { origin: `http://${own()}` }, 'OPTIONS'),
      405,
    ],
    ['a preflight', () => send('/api/home', { origin: `http://${own()}` }, 'OPTIONS'), 405],
    ['a body', () => send('/api/home', { authorization, 'content-length': 1 }, 'GET', 'x'), 413],
    [
      'a body without an end',
      () => send('/api/home', { authorization, 'transfer-encoding': 'chunked' }, 'GET', 'x'),
      413,
    ],
    ['a long address', () => send(`/api/home?id=${'x'.repeat(20_000)}`, { authorization }), 431],
    ['a file outside', () => send('/../secret.html'), 404],
    ['a file outside, encoded', () => send('/%2e%2e/secret.html'), 404],
    ['a file outside, encoded twice', () => send('/%252e%252e/secret.html'), 404],
    ['a file outside, with backslashes', () => send('/..\\secret.html'), 404],
    ['another server', () => send('http://evil.example/secret.html'), 400],
    ['a path below a question', () => send('/api/home/x', { authorization }), 404],
    ['no question', () => send('/api/', { authorization }), 404],
    ['a field twice', () => send('/api/home?id=a&id=b', { authorization }), 400],
    [
      'a table of a question that is not there',
      () => send('/api/nothing.csv', { authorization }),
      400,
    ],
    ['a table of every object', () => send('/api/__proto__.csv', { authorization }), 400],
    ['citations of every object', () => send('/api/constructor.ris', { authorization }), 400],
    ['a table of nothing', () => send('/api/home.csv', { authorization }), 400],
    ['other columns', () => send('/api/papers.csv?columns=x', { authorization }), 400],
  ])('with %s is refused', async (_, attack, status) => {
    const { status: found, body } = await attack()
    expect(found).toBe(status)
    expect(body).not.toContain('secret')
  })

  it('is not even asked of the archive', async () => {
    const before = asked.length
    await send('/api/home', { authorization, host: 'evil.example' })
    await send('/api/home', { authorization: 'Bearer guess' })
    await send('/api/home', { authorization }, 'POST')
    await send('/api/prefer?metric=x', { authorization })
    await post('/api/prefer', '{}')
    await post('/api/prefer', '{}', { authorization, 'content-type': 'text/plain' })
    expect(asked.length).toBe(before)
  })

  it('learns nothing from a fault inside; the log does', async () => {
    const { status, body } = await send('/api/throws', { authorization })
    expect(status).toBe(500)
    expect(JSON.parse(body)).toEqual({ code: 'internal', message: expect.any(String) })
    expect(body).not.toContain('secret')
    expect(complaints.join()).toContain('a secret of the inside')
  })

  it('that is no HTTP ends the connection', async () => {
    const reply = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(host.port, '127.0.0.1', () => socket.end('\0\0\0\r\n\r\n'))
      socket.on('data', (part) => (text += part))
      socket.on('error', reject)
      socket.on('close', () => resolve(text))
    })
    expect(reply).toMatch(/^HTTP\/1\.1 400 /)
  })
})
