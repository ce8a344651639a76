import { createServer, STATUS_CODES } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { failed } from './reply'
import { securityHeaders } from './security-headers'

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** How long and how much a visitor may take; times are in milliseconds. */
export interface Limits {
  maxHeaderSize: number
  maxConnections: number
  /** Until the head of a request is there, and until all of it is. */
  headersTimeout: number
  requestTimeout: number
  /** Between two requests. */
  keepAliveTimeout: number
  /** While nothing of an answer is taken. */
  answerTimeout: number
  connectionsCheckingInterval: number
}

// A reader's own browser needs a few connections and no time at all.
export const LIMITS: Limits = {
  maxHeaderSize: 16_384,
  maxConnections: 128,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5000,
  answerTimeout: 30_000,
  connectionsCheckingInterval: 5000,
}

/**
 * A server that holds its visitors to limits. Each connection is answered one request at a time, in
 * turn: of a thousand that are sent at once, one answer is in memory.
 */
export function limitedServer(limits: Limits, answer: Answer): Server {
  const server = createServer({ ...limits, requireHostHeader: false })
  server.maxConnections = limits.maxConnections
  // Otherwise those after the thousandth would be left out, and the guards would not see them.
  server.maxHeadersCount = 0
  const turns = new WeakMap<Duplex, Turn>()

  const inTurn = (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request
    const before = whenOver(turns, socket)
    const over = before.then(async () => {
      // Whoever has gone is not answered: what is queued for them never closes.
      if (socket.destroyed) return
      response.setTimeout(limits.answerTimeout)
      await answer(request, response)
      await closed(response)
    })
    turns.set(socket, { request, before, over })
  }
  // Node would ask for a body before it is known whether it is wanted, or refuse by itself.
  for (const event of ['request', 'checkContinue', 'checkExpectation']) server.on(event, inTurn)

  const refuse = (socket: Duplex, status: number) =>
    void whenOver(turns, socket).then(() => refuseRaw(socket, status, limits.keepAliveTimeout))
  server.on('connect', (_request, socket) => refuse(socket, 405))
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) => {
    const last = turns.get(socket)
    // A request that breaks off in its body has its turn, and might never end it.
    if (last && !last.request.complete) void last.before.then(() => socket.destroy())
    else refuse(socket, statusOfFault.get(code) ?? 400)
  })
  return server
}

/** The last request on a connection. */
interface Turn {
  request: IncomingMessage
  /** When those before it are over, and when it is. */
  before: Promise<void>
  over: Promise<void>
}

const whenOver = (turns: WeakMap<Duplex, Turn>, socket: Duplex) =>
  turns.get(socket)?.over ?? Promise.resolve()

const closed = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    if (response.closed || response.destroyed) resolve()
    else response.once('close', () => resolve())
  })

const statusOfFault: ReadonlyMap<string, number> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
])

/** Ends a connection on which nothing can be understood, with what every answer has. */
function refuseRaw(socket: Duplex, status: number, patience: number): void {
  if (!socket.writable) return
  const { headers, body } = failed(status, UNREADABLE)
  const head = {
    ...securityHeaders,
    ...headers,
    'cache-control': 'no-store',
    connection: 'close',
    'content-length': Buffer.byteLength(body),
  }
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
  // Cutting it at once could take the answer back; but nobody has to hang up.
  setTimeout(() => socket.destroy(), patience).unref()
}

const UNREADABLE = {
  code: 'invalid-request',
  message: 'This is no request that this program can read.',
} as const
