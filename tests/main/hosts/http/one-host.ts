import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { requests, type Call } from '#contract/contract'
import { serveHttp } from '../../../../src-main/hosts/http/http'
import type { HttpHost } from '../../../../src-main/hosts/http/http'

export const token = 'secret'
export const authorization = `Bearer ${token}`
export const folder = mkdtempSync(join(tmpdir(), 'http-test-'))
export const complaints: string[] = []
const log = (line: string) => void complaints.push(line)
export const asked: [string, unknown][] = []
/** The host that the file of tests asks. */
export let host: HttpHost

export const call: Call = async (method, request) => {
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

export interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}

/** A request as no browser would let a page send it. */
export function send(
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

export const post = (path: string, body: string | Buffer, headers: OutgoingHttpHeaders = {}) =>
  send(path, { 'content-type': 'application/json', ...headers }, 'POST', body)

export const own = () => `127.0.0.1:${host.port}`

export const pdf = (path: string) => `/api/attached-file.pdf?id=a&path=${path}`
