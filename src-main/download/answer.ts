import type { Readable } from 'node:stream'
import { request } from 'undici'
import type { Connections } from './connections'
import {
  connectionFailure,
  otherRange,
  statusFailure,
  TransferFailure,
  webPage,
} from './transfer-failure'

/** What is asked of an address: a file, or its rest. */
interface Question {
  address: string
  /** The first byte that is wanted. */
  from: number
  /** The rest is wanted only of the file that has this validator. */
  etag: string | null
}

/** The beginning of an answer; its body is still to come. */
export interface Answer {
  /** Who answers in the end. */
  host: string
  /** The first byte of the body: the one asked for, or 0 when the host does not go on. */
  from: number
  /** Bytes of the whole file; null when the host does not tell. */
  total: number | null
  /** A strong validator, or null. */
  etag: string | null
  body: Readable
}

/** How hosts are asked. */
export interface Asking {
  connections: Connections
  /** Whether http://127.0.0.1 may be asked as well; anything else must be https. */
  allowLoopback: boolean
  signal: AbortSignal
  /** Told of each host before it is asked. */
  onHost: (host: string) => void
}

const MOST_REDIRECTIONS = 5

/** A validator that If-Range may name; see RFC 9110, 8.8.3 and 13.1.5. */
export const STRONG_ETAG = /^"[!#-~\u0080-\u00ff]*"$/

/** Asks an address, and those that it leads to. Throws TransferFailure when none gives the file. */
export async function ask(question: Question, asking: Asking): Promise<Answer> {
  let address = new URL(question.address)
  for (let hops = 0; hops <= MOST_REDIRECTIONS; hops++) {
    refuseUnencrypted(address, asking.allowLoopback)
    asking.onHost(address.host)
    const { statusCode, headers, body } = await send(address, question, asking)
    const header = (name: string) => [headers[name] ?? []].flat()[0] ?? ''
    if (isRedirection(statusCode)) {
      end(body)
      address = target(header('location'), address)
      continue
    }
    try {
      return { ...readHead(statusCode, header, question, address.host), body }
    } catch (error) {
      end(body)
      throw error
    }
  }
  const clause = `${new URL(question.address).host} leads from address to address without an end`
  throw new TransferFailure(clause, { again: 'never' })
}

async function send(address: URL, { from, etag }: Question, { connections, signal }: Asking) {
  const { dispatcher, proxy } = connections.to(address)
  const range = from > 0 ? { range: `bytes=${from}-` } : {}
  const condition = from > 0 && etag ? { 'if-range': etag } : {}
  try {
    return await request(address, {
      dispatcher,
      signal,
      // The limit of patience is one for all stages of a transfer; see file-transfer.ts.
      headersTimeout: 0,
      bodyTimeout: 0,
      // Otherwise a host may send a gzip file unpacked.
      headers: {
        'user-agent': 'pwc-offline',
        'accept-encoding': 'identity',
        ...range,
        ...condition,
      },
    })
  } catch (error) {
    throw connectionFailure(address.host, proxy, error)
  }
}

function readHead(
  status: number,
  header: (name: string) => string,
  { from, etag: known }: Question,
  host: string,
): Omit<Answer, 'body'> {
  if (/^(text\/html|application\/xhtml)/i.test(header('content-type')) && status < 300)
    throw webPage(host)
  const etag = STRONG_ETAG.test(header('etag')) ? header('etag') : null
  if (status === 200) return { host, from: 0, total: countOf(header('content-length')), etag }
  // The part that is there is longer than the file, which is thus another one.
  if (status === 416 && from > 0) throw otherRange(host)
  if (status !== 206) throw statusFailure(host, status)
  const [, first, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(header('content-range')) ?? []
  if (from === 0 || Number(first) !== from) throw otherRange(host)
  return { host, from, total: countOf(total ?? ''), etag: etag ?? known }
}

const countOf = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : null)

const isRedirection = (status: number) => [301, 302, 303, 307, 308].includes(status)

function target(location: string, from: URL): URL {
  if (location && URL.canParse(location, from)) return new URL(location, from)
  throw new TransferFailure(`${from.host} leads to no address`, { again: 'never' })
}

function refuseUnencrypted(address: URL, allowLoopback: boolean): void {
  if (address.protocol === 'https:') return
  if (allowLoopback && address.protocol === 'http:' && address.hostname === '127.0.0.1') return
  const clause = `${address.host || address.protocol} would send it without encryption`
  throw new TransferFailure(clause, { again: 'never' })
}

/** Ends an answer that nobody reads; its connection with it, so that it cannot send for ever. */
function end(body: Readable): void {
  body.on('error', () => {})
  body.destroy()
}
