import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it was asked. */
interface Asked {
  path: string
  range: string | null
  ifRange: string | null
}

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => unknown

/** A host on 127.0.0.1 that answers each request as it is told; the last behaviour stays. */
export class FickleHost {
  readonly asked: Asked[] = []
  #behaviours: Behaviour[] = []
  #held: { at: number; act: () => void }[] = []
  /** Who it is in sentences. */
  name = ''
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<FickleHost> {
    const server = createServer((request, response) => {
      host.asked.push({
        path: request.url ?? '',
        range: request.headers.range ?? null,
        ifRange: textOf(request.headers['if-range']),
      })
      const behaviour = host.#behaviours.length > 1 ? host.#behaviours.shift() : host.#behaviours[0]
      behaviour?.(request, response)
    })
    const host = new FickleHost(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    host.name = `127.0.0.1:${(server.address() as AddressInfo).port}`
    return host
  }

  address(path = 'file.gz'): string {
    return `http://${this.name}/${path}`
  }

  behaves(...behaviours: Behaviour[]): void {
    this.#behaviours = behaviours
  }

  /** Tells the host how much has arrived, so that it cuts when a test wants, without a clock. */
  seen(bytes: number): void {
    const due = this.#held.filter(({ at }) => bytes >= at)
    this.#held = this.#held.filter(({ at }) => bytes < at)
    for (const { act } of due) act()
  }

  /** Sends the file up to a byte, and cuts the connection when that has arrived. */
  cutAt(content: Buffer, at: number, etag: string | null = '"a"'): Behaviour {
    return (request, response) => {
      const from = firstByte(request)
      head(response, content, from, etag)
      const end = Math.max(at, from)
      response.write(content.subarray(from, end))
      this.#held.push({ at: end, act: () => response.destroy() })
      if (end === from) response.destroy()
    }
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** Sends the file, or its rest, as it should. A changed file is sent whole. */
export function serve(content: Buffer, etag: string | null = '"a"'): Behaviour {
  return (request, response) => {
    const condition = request.headers['if-range']
    const from = condition && condition !== etag ? 0 : firstByte(request)
    if (from >= content.length && from > 0) {
      response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end()
      return
    }
    head(response, content, from, etag)
    response.end(content.subarray(from))
  }
}

/** Sends the whole file, whatever was asked. */
export const serveWhole =
  (content: Buffer, etag: string | null = '"a"'): Behaviour =>
  (_, response) => {
    head(response, content, 0, etag)
    response.end(content)
  }

/** Sends a number of bytes and then nothing more, without an end. */
export const stallAt =
  (content: Buffer, at: number): Behaviour =>
  (request, response) => {
    const from = firstByte(request)
    head(response, content, from, '"a"')
    response.write(content.subarray(from, Math.max(at, from)))
  }

/** Sends the bytes without saying how many. */
export const serveChunked =
  (content: Buffer): Behaviour =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/gzip' })
    response.end(content)
  }

/** Sends the part that was asked for under the name of another. */
export const serveWrongRange =
  (content: Buffer): Behaviour =>
  (request, response) => {
    const from = firstByte(request)
    if (from === 0) return serve(content)(request, response)
    const range = `bytes ${from + 1}-${content.length - 1}/${content.length}`
    response.writeHead(206, { 'content-range': range, etag: '"a"' })
    response.end(content.subarray(from + 1))
  }

/** Sends the rest of another version, against the wish of If-Range; nothing of it to begin with. */
export const serveOtherRest =
  (content: Buffer, etag: string): Behaviour =>
  (request, response) => {
    const from = firstByte(request)
    if (from === 0) return response.destroy()
    head(response, content, from, etag)
    response.end(content.subarray(from))
  }

export const status =
  (code: number): Behaviour =>
  (_, response) => {
    response.writeHead(code, { 'content-type': 'text/plain' }).end('no')
  }

export const page =
  (type: string | null): Behaviour =>
  (_, response) => {
    response.writeHead(200, type ? { 'content-type': type } : {})
    response.end('\n<!DOCTYPE html><html><title>Moved</title></html>')
  }

export const redirect =
  (location: string, code = 302): Behaviour =>
  (_, response) => {
    response.writeHead(code, { location }).end()
  }

export const silence: Behaviour = () => {}

export const hangUp: Behaviour = (request) => {
  request.socket.destroy()
}

function head(response: ServerResponse, content: Buffer, from: number, etag: string | null): void {
  const total = content.length
  response.writeHead(from > 0 ? 206 : 200, {
    'content-length': total - from,
    ...(etag ? { etag } : {}),
    ...(from > 0 ? { 'content-range': `bytes ${from}-${total - 1}/${total}` } : {}),
  })
}

function firstByte(request: IncomingMessage): number {
  return Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
}

const textOf = (value: string | string[] | undefined) => [value ?? []].flat()[0] ?? null
