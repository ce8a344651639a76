import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requests, type Call } from '#contract/contract'
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
  if (method === 'attached-file') {
    const { path } = request as { path: string }
    const bytes = path === 'large.pdf' ? 200 * 1024 * 1024 : 9
    return path === 'none.pdf'
      ? { ok: false, error: { code: 'not-found', message: 'It is not attached.' } }
      : { ok: true, value: { path: join(folder, path), bytes } }
  }
  if (!Object.hasOwn(requests, method))
    return { ok: false, error: { code: 'invalid-request', message: 'There is no such question.' } }
  if (method === 'papers') return { ok: true, value: { total: 0, items: [], next: null } }
  if (method === 'cite')
    return { ok: true, value: { total: 0, items: [], next: null, missing: [], unnamed: 0 } }
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
function send(
  path: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
  body: string | Buffer = '',
) {
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

const post = (path: string, body: string | Buffer, headers: OutgoingHttpHeaders = {}) =>
  send(path, { 'content-type': 'application/json', ...headers }, 'POST', body)

const own = () => `127.0.0.1:${host.port}`

const pdf = (path: string) => `/api/attached-file.pdf?id=a&path=${path}`

describe('the loopback host', () => {
  it('hands out a PDF that is attached, to be saved, and no other file', async () => {
    writeFileSync(join(folder, 'own.pdf'), '%PDF-1.7 ')
    const own = await send(pdf('own.pdf'), { authorization })
    expect([own.status, own.body]).toEqual([200, '%PDF-1.7 '])
    expect(own.headers['content-type']).toBe('application/pdf')
    expect(own.headers['content-disposition']).toBe('attachment; filename="own.pdf"')
    expect(JSON.parse((await send(pdf('none.pdf'), { authorization })).body)).toEqual({
      code: 'not-found',
      message: 'It is not attached.',
    })
    expect((await send(pdf('large.pdf'), { authorization })).status).toBe(403)
    expect((await send(pdf('own.pdf'))).status).toBe(401)
  })

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

describe('citations over HTTP', () => {
  it.each([
    ['bib', 'application/x-bibtex; charset=utf-8', 'bib'],
    ['bibtex', 'application/x-bibtex; charset=utf-8', 'bib'],
    ['biblatex', 'application/x-bibtex; charset=utf-8', 'bib'],
    ['ris', 'application/x-research-info-systems; charset=utf-8', 'ris'],
    ['csl', 'application/vnd.citationstyles.csl+json', 'json'],
    ['apa', 'text/plain; charset=utf-8', 'txt'],
    ['plain', 'text/plain; charset=utf-8', 'txt'],
  ])('come as .%s', async (form, type, extension) => {
    const { status, headers } = await send(`/api/papers.${form}`, { authorization })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-disposition']).toBe(`attachment; filename="papers.${extension}"`)
  })

  it.each([
    ['/api/areas.bibtex', 400],
    ['/api/papers.bibtex-metadata.json', 404],
    ['/api/papers.ris?letters=latex', 400],
  ])('are not at %s', async (address, status) => {
    expect((await send(address, { authorization })).status).toBe(status)
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

  it.each([
    ['tsv', 'text/tab-separated-values; charset=utf-8'],
    ['json', 'application/json'],
    ['jsonl', 'application/jsonl'],
    ['md', 'text/markdown; charset=utf-8'],
    ['tex', 'application/x-tex'],
    ['html', 'text/html; charset=utf-8'],
  ])('comes as .%s', async (extension, type) => {
    const { status, headers } = await send(`/api/papers.${extension}`, { authorization })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-disposition']).toBe(`attachment; filename="papers.${extension}"`)
  })

  it('is written as asked', async () => {
    const query = 'columns=title,date&preset=excel-european&header=yes'
    const { body } = await send(`/api/papers.csv?${query}`, { authorization })
    expect(body).toBe('\uFEFFTitle;Date\r\n')
  })

  it.each([
    ['/api/papers.xml', 404],
    ['/api/papers.md-metadata.json', 404],
    ['/api/papers.json?preset=excel', 400],
  ])('is not at %s', async (address, status) => {
    expect((await send(address, { authorization })).status).toBe(status)
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
