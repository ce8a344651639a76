// What no client would send, byte for byte. `npm run fuzz` sends a hundred thousand more to the built program.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '#contract/contract'
import { serveHttp } from '../../../../src-main/hosts/http/http'
import type { HttpHost } from '../../../../src-main/hosts/http/http'

const folder = mkdtempSync(join(tmpdir(), 'raw-requests-'))
const asked: unknown[] = []
const log = (line: string) => void asked.push(line)
let host: HttpHost

const call: Call = async (method, request) => {
  asked.push([method, request])
  return { ok: true, value: { method, request } }
}

beforeAll(async () => {
  const renderer = join(folder, 'renderer')
  mkdirSync(renderer)
  writeFileSync(join(renderer, 'index.html'), '<title>the page</title>')
  writeFileSync(join(folder, 'secret.html'), 'a secret of the disk')
  host = await serveHttp({ call, tool: 'Program 1', renderer, port: 0, token: 'secret', log })
})

afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})

/** Sends bytes, and gives all that comes back until the connection ends. */
function send(bytes: string | Buffer, hangUp = false): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(host.port, '127.0.0.1', () =>
      hangUp ? socket.end(bytes) : socket.write(bytes),
    )
    socket.setEncoding('latin1').on('data', (part) => (text += part))
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
  })
}

const statusesOf = (text: string) =>
  [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status))

const own = () => `Host: 127.0.0.1:${host.port}\r\n`
const bearer = 'Authorization: Bearer secret\r\n'
const get = (target: string, headers = '') =>
  `GET ${target} HTTP/1.1\r\n${own()}Connection: close\r\n${headers}\r\n`
const post = (headers: string, body = '{}') =>
  `POST /api/prefer HTTP/1.1\r\n${own()}${bearer}Connection: close\r\nContent-Type: application/json\r\n${headers}\r\n${body}`

/** What is sent, and the statuses that come back in turn; none where the connection is cut. */
const cases: [what: string, bytes: () => string | Buffer, statuses: number[]][] = [
  // The line of the request.
  ['no version', () => `GET /\r\n${own()}\r\n`, [200]],
  ['a version of its own', () => `GET / HTTP/9.9\r\n${own()}\r\n`, [400]],
  ['the preface of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
  ['HTTP/1.0', () => `GET / HTTP/1.0\r\n${own()}\r\n`, [200]],
  ['HTTP/1.0 without a host', () => 'GET / HTTP/1.0\r\n\r\n', [403]],
  ['a greeting of TLS', () => Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0]), [400]],
  ['a method of nobody', () => `HACK / HTTP/1.1\r\n${own()}\r\n`, [400]],
  ['a method in small letters', () => `get / HTTP/1.1\r\n${own()}\r\n`, [400]],
  ['TRACE', () => `TRACE / HTTP/1.1\r\n${own()}Connection: close\r\n\r\n`, [405]],
  ['OPTIONS of everything', () => `OPTIONS * HTTP/1.1\r\n${own()}Connection: close\r\n\r\n`, [405]],
  ['CONNECT', () => `CONNECT evil.example:443 HTTP/1.1\r\n${own()}\r\n`, [405]],
  [
    'a change to a WebSocket',
    () => get('/', 'Upgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n'),
    [200],
  ],
  // The address.
  ['its own address in full', () => get(`http://127.0.0.1:${host.port}/`), [200]],
  ['the address of another', () => get('http://evil.example/'), [400]],
  ['an address with a name before it', () => get(`http://a@127.0.0.1:${host.port}/`), [200]],
  ['another scheme', () => get('ftp://evil.example/'), [400]],
  ['two slashes', () => get('//evil.example/'), [400]],
  ['two slashes and a backslash', () => get('/\\evil.example/'), [400]],
  ['two slashes within', () => get('/assets//x.js'), [404]],
  ['dots', () => get('/../secret.html'), [404]],
  ['encoded dots', () => get('/%2e%2e/secret.html'), [404]],
  ['encoded slashes', () => get('/..%2fsecret.html'), [404]],
  ['dots of more bytes than they need', () => get('/%c0%ae%c0%ae/secret.html'), [404]],
  ['an encoded NUL', () => get('/index.html%00.png'), [404]],
  ['a NUL', () => get('/index\0.html'), [400]],
  ['a letter beyond ASCII', () => get('/é'), [400]],
  ['a percent sign alone', () => get('/%'), [404]],
  ['a percent sign in a question', () => get('/api/home?id=%', bearer), [200]],
  ['a hidden file', () => get('/.env'), [404]],
  ['the name of a device', () => get('/C:/secret.html'), [404]],
  ['no slash', () => get('index.html'), [400]],
  ['a question mark only', () => get('?'), [400]],
  ['a fragment', () => get('/#/home'), [200]],
  ['a long address', () => get(`/${'x'.repeat(20_000)}`), [431]],
  // The headers.
  ['no host', () => 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', [403]],
  ['an empty host', () => 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', [403]],
  ['two hosts', () => get('/', own()), [400]],
  ['two hosts, the second of another', () => get('/', 'Host: evil.example\r\n'), [400]],
  ['two tokens', () => get('/api/home', bearer + bearer), [400]],
  ['two origins', () => get('/', `Origin: http://127.0.0.1:${host.port}\r\n`.repeat(2)), [400]],
  ['a hundred and two headers', () => get('/', 'X: y\r\n'.repeat(100)), [431]],
  [
    'an origin after two thousand headers',
    () => get('/', `${'a:\r\n'.repeat(2000)}Origin: http://evil.example\r\n`),
    [431],
  ],
  ['long headers', () => get('/', `X: ${'y'.repeat(20_000)}\r\n`), [431]],
  ['a folded header', () => get('/', 'X: a\r\n b\r\n'), [400]],
  ['a header without a name', () => get('/', ': x\r\n'), [400]],
  ['a header without a colon', () => get('/', 'nothing\r\n'), [400]],
  ['a blank before the colon', () => get('/', 'Host : x\r\n'), [400]],
  ['a NUL in a header', () => get('/', 'X: \0\r\n'), [400]],
  [
    'bytes beyond ASCII in a header',
    () => Buffer.from(get('/', 'X: \xff\xfe\r\n'), 'latin1'),
    [200],
  ],
  ['lines that end with a line feed', () => get('/').replaceAll('\r\n', '\n'), [400]],
  ['lines that end with a return', () => get('/').replaceAll('\r\n', '\r'), [400]],
  ['an expectation of its own', () => get('/', 'Expect: the-unexpected\r\n'), [417]],
  // The body.
  ['a change', () => post('Content-Length: 2\r\n'), [200]],
  [
    'a change that waits to be asked for its body',
    () => post('Content-Length: 2\r\nExpect: 100-continue\r\n'),
    [100, 200],
  ],
  [
    'a refused change that waits',
    () => post('Content-Length: 99999999\r\nExpect: 100-continue\r\n', ''),
    [413],
  ],
  ['two lengths', () => post('Content-Length: 2\r\nContent-Length: 3\r\n'), [400]],
  ['two equal lengths', () => post('Content-Length: 2\r\nContent-Length: 2\r\n'), [400]],
  ['a negative length', () => post('Content-Length: -2\r\n'), [400]],
  ['a length that is no number', () => post('Content-Length: 2a\r\n'), [400]],
  ['a length with a sign', () => post('Content-Length: +2\r\n'), [400]],
  ['a length in hexadecimals', () => post('Content-Length: 0x2\r\n'), [400]],
  ['a length beyond all numbers', () => post(`Content-Length: ${'9'.repeat(30)}\r\n`), [400]],
  [
    'a length and chunks',
    () => post('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'),
    [400],
  ],
  ['chunks', () => post('Transfer-Encoding: chunked\r\n', '2\r\n{}\r\n0\r\n\r\n'), [411]],
  ['chunks of a wrong length', () => post('Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n'), []],
  ['chunks in disguise', () => post('Transfer-Encoding: xchunked\r\n'), []],
  [
    'chunks that are packed',
    () => post('Transfer-Encoding: gzip, chunked\r\n', '0\r\n\r\n'),
    [411],
  ],
  [
    'a packed body',
    () => {
      const body = gzipSync('{}')
      const head = post(`Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n`, '')
      return Buffer.concat([Buffer.from(head), body])
    },
    [400],
  ],
  [
    'a body in UTF-16',
    () =>
      Buffer.concat([Buffer.from(post('Content-Length: 4\r\n', '')), Buffer.from('{}', 'utf16le')]),
    [400],
  ],
  ['a body for the page', () => get('/', 'Content-Length: 5\r\n') + 'hello', [413]],
]

describe('the loopback host', () => {
  it.each(cases)('answers %s', async (_, bytes, statuses) => {
    const text = await send(bytes())
    expect(statusesOf(text)).toEqual(statuses)
    expect(text).not.toMatch(/secret/)
    expect(text.match(/^content-security-policy: default-src 'none'/gim)?.length ?? 0).toBe(
      statuses.filter((status) => status !== 100).length,
    )
  })

  it.each([
    ['nothing', '', []],
    ['an empty line', '\r\n', []],
    ['in the middle of a line', 'GET / HT', [400]],
    ['in the middle of a header', 'GET / HTTP/1.1\r\nHost: 127', [400]],
    ['in the middle of a body', 'POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n{', [403]],
  ])('is left by who hangs up after %s', async (_, bytes, statuses) => {
    expect(statusesOf(await send(bytes, true))).toEqual(statuses)
  })

  it('takes the rest of a refused request for nothing but its rest', async () => {
    const before = asked.length
    const hidden = `GET /api/home HTTP/1.1\r\n${own()}${bearer}\r\n`
    const smuggled = [
      post('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${hidden}`),
      post('Transfer-Encoding: chunked\r\n', `0\r\n\r\n${hidden}`),
      post('Transfer-Encoding:\tchunked\r\nContent-Length: 5\r\n', `0\r\n\r\n${hidden}`),
      get('/', `Content-Length: ${hidden.length}\r\n`) + hidden,
      post('Content-Length: 0\r\n', hidden),
    ]
    for (const bytes of smuggled) {
      const [, ...more] = statusesOf(await send(bytes))
      expect(more).toEqual([])
    }
    expect(asked.slice(before)).toEqual([])
  })

  it('answers what was sent before something that cannot be read', async () => {
    const good = get('/').replace('Connection: close\r\n', '')
    expect(statusesOf(await send(`${good}${good}nonsense\r\n\r\n`))).toEqual([200, 200, 400])
  })

  it('is none the worse', async () => {
    expect(await send(get('/'))).toMatch(/^HTTP\/1\.1 200 OK[^]*<title>the page<\/title>$/)
  })
})
