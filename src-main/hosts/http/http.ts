import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { changes } from '#contract/changes'
import type { Call } from '#contract/contract'
import { apiReply } from './api'
import { changeAt, changeReply } from './change'
import {
  refuseHead,
  refusePage,
  refuseQuestion,
  refuseUnlessChange,
  refuseUnlessRead,
  refuseVisit,
  tokenDigest,
} from './guards'
import type { Door } from './guards'
import { failed } from './reply'
import type { Reply } from './reply'
import { securityHeaders } from './security-headers'
import { LIMITS, limitedServer } from './server'
import { staticFile } from './static-files'

interface HttpOptions {
  call: Call
  /** The program and its version. */
  tool: string
  /** The folder of the built renderer. */
  renderer: string
  /** 0 takes a free one. */
  port: number
  /** The secret that lets a visitor ask. */
  token: string
  log(line: string): void
}

export interface HttpHost {
  port: number
  close(): Promise<void>
}

/**
 * Serves the app and the archive to this machine only: `GET /api/<method>?<request>`, the same with
 * `.csv` or `.csv-metadata.json`, `POST /api/<method>` for what changes something, and the renderer's
 * files. Fails when the port is taken.
 */
export async function serveHttp(options: HttpOptions): Promise<HttpHost> {
  const door: Door = { port: 0, token: tokenDigest(options.token) }
  const server = limitedServer(LIMITS, (request, response) =>
    respond(request, response, door, options),
  )
  const port = await listen(server, options.port)
  door.port = port
  return { port, close: () => close(server) }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  options: HttpOptions,
): Promise<void> {
  try {
    send(response, request.method, await reply(request, response, door, options))
  } catch (error) {
    options.log(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`)
    if (!response.headersSent) send(response, request.method, failed(500, INTERNAL))
  }
}

const INTERNAL = {
  code: 'internal',
  message: 'The program failed to answer; its output says why.',
} as const

/** What is refused is not read either. */
async function reply(
  incoming: IncomingMessage,
  response: ServerResponse,
  door: Door,
  { call, tool, renderer }: HttpOptions,
): Promise<Reply> {
  const { method = '', url = '/', headers } = incoming
  const visit = { method, headers }
  const refusal = refuseHead(incoming.rawHeaders) ?? refuseVisit(visit, door)
  if (refusal) return failed(refusal.status, refusal)
  const base = `http://${headers.host}`
  if (!URL.canParse(url, base)) return failed(400, NO_ADDRESS)
  const target = new URL(url, base)
  // A whole address, or one that begins with two slashes, could name another host than the guards saw.
  if (target.origin !== base) return failed(400, NO_ADDRESS)

  const change = changeAt(target.pathname)
  const isOfArchive = target.pathname.startsWith('/api/')
  const second =
    (change === null
      ? refuseUnlessRead(visit)
      : refuseUnlessChange(visit, changes.get(change) ?? 0)) ??
    (isOfArchive ? refuseQuestion(visit, door) : refusePage(visit))
  if (second) return failed(second.status, second)
  if (change !== null) {
    if (headers.expect !== undefined) response.writeContinue()
    return changeReply(call, target, incoming)
  }
  if (isOfArchive) return apiReply({ call, tool }, target)
  const file = await staticFile(renderer, target.pathname)
  return file ? { status: 200, ...file } : failed(404, NO_PAGE)
}

const NO_ADDRESS = { code: 'invalid-request', message: 'That is no address.' } as const
const NO_PAGE = { code: 'not-found', message: 'There is no file of that name.' } as const

function send(
  response: ServerResponse,
  method: string | undefined,
  { status, headers, body }: Reply,
) {
  response.writeHead(status, {
    'cache-control': 'no-store',
    ...securityHeaders,
    ...headers,
    'content-length': Buffer.byteLength(body),
  })
  response.end(method === 'HEAD' ? undefined : body)
}

/** Never anything but the loopback address, and never by a name that might mean another. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
