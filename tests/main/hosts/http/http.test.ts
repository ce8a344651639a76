import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '#contract/contract'
import { serveHttp } from '../../../../src-main/hosts/http/http'
import type { HttpHost } from '../../../../src-main/hosts/http/http'

const token = 'secret'
const authorization = `Bearer ${token}`
const folder = mkdtempSync(join(tmpdir(), 'http-test-'))
const complaints: string[] = []
const log = (line: string) => void complaints.push(line)
const asked: [string, unknown][] = []
let host: HttpHost

const call: Call = async (method, request) => {
  asked.push([method, request])
  if (method === 'throws') throw new Error('a secret of the inside')
  if (method === 'papers') return { ok: true, value: { total: 0, items: [], next: null } }
  if (method === 'info') return { ok: true, value: { name: 'Tiny', date: null, files: [] } }
  return { ok: true, value: { method, request } }
}

beforeAll(async () => {
  mkdirSync(join(folder, 'renderer'))
  writeFileSync(join(folder, 'renderer/index.html'), '<title>the page</title>')
  writeFileSync(join(folder, 'secret.html'), 'a secret of the disk')
  const renderer = join(folder, 'renderer')
  host = await serveHttp({ call, tool: 'Program 1', renderer, port: 0, token, log })
})

afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}

/** A request as no browser would let a page send it. */
function send(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET', body = '') {
  return new Promise<Answer>((resolve, reject) => {
    const options = { host: '127.0.0.1', port: host.port, path, method, headers, agent: false }
    const sent = request(options, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => (text += part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: text }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const own = () => `127.0.0.1:${host.port}`

describe('the loopback host', () => {
  it('answers with the token', async () => {
    const { status, body, headers } = await send('/api/home?id=x', { authorization })
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual({ method: 'home', request: { id: 'x' } })
    expect(headers['content-type']).toBe('application/json')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('shows its page without one', async () => {
    expect(await send('/')).toMatchObject({ status: 200, body: '<title>the page</title>' })
  })

  it('answers a HEAD without a body', async () => {
    const { status, body, headers } = await send('/', {}, 'HEAD')
    expect([status, body, headers['content-length']]).toEqual([200, '', '23'])
  })

  it('does not take the port of another program', async () => {
    const options = { call, tool: '', renderer: folder, port: host.port, token, log() {} }
    await expect(serveHttp(options)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it.each(['/', '/missing', '/api/home', '/api/nothing/here'])(
    'sends every guard of the page with %s',
    async (path) => {
      const { headers } = await send(path)
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-\S+'; /,
        ),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-dns-prefetch-control': 'off',
      })
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    },
  )
})

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
    ['another server', () => send('http://evil.example/secret.html'), 404],
    ['a path below a question', () => send('/api/home/x', { authorization }), 404],
    ['no question', () => send('/api/', { authorization }), 404],
    ['a field twice', () => send('/api/home?id=a&id=b', { authorization }), 400],
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

describe('a table over HTTP', () => {
  it('comes as a file', async () => {
    const { status, headers, body } = await send('/api/papers.csv?columns=shown', { authorization })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(headers['content-disposition']).toBe('attachment; filename="papers.csv"')
    expect(body).toBe('Title,Authors,Date,Venue,Tasks,Code,Results\r\n')
  })

  it('has a description', async () => {
    const { headers, body } = await send('/api/papers.csv-metadata.json?year=2020', {
      authorization,
    })
    expect(headers['content-disposition']).toBe('attachment; filename="papers.csv-metadata.json"')
    expect(JSON.parse(body)).toMatchObject({
      url: 'papers.csv',
      'dc:creator': 'Program 1',
      notes: [{ address: '#/papers?year=2020', columns: 'all', rows: 0 }],
    })
  })
})
