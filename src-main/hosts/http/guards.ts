import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { FailureCode } from '#contract/contract'

/** What the guards look at. */
interface Visit {
  method: string
  headers: IncomingHttpHeaders
}

/** What a visitor must name and hold. */
export interface Door {
  port: number
  /** The digest of the secret; see `digest`. */
  token: Buffer
}

interface Refusal {
  status: number
  code: FailureCode
  message: string
  /** The methods that the address has, where another was tried. */
  allow?: string
}

const MOST_HEADERS = 100
const DECISIVE = new Set(
  'authorization content-length content-type expect host origin sec-fetch-dest sec-fetch-mode sec-fetch-site transfer-encoding'.split(
    ' ',
  ),
)

/**
 * Guards the guards: Node would keep one of two headers of a name, so that another reader of the same
 * request might see the other. `raw` is names and values in turn, as they were sent.
 */
export function refuseHead(raw: readonly string[]): Refusal | null {
  const names = raw.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase())
  if (names.length > MOST_HEADERS)
    return invalid(431, `A request has no more than ${MOST_HEADERS} headers.`)
  const decisive = names.filter((name) => DECISIVE.has(name))
  if (new Set(decisive).size < decisive.length)
    return invalid(400, 'A header that decides who may ask is given twice.')
  return null
}

/** Guards every address of the loopback host; null lets the visitor in. */
export function refuseVisit({ headers }: Visit, door: Door): Refusal | null {
  if (!isOwnHost(headers.host, door.port))
    return forbidden('This program answers under the address that it printed, and no other.')
  if (!isOwnOrigin(headers.origin, headers.host))
    return forbidden('This program answers to its own page only.')
  const { expect } = headers
  if (expect !== undefined && !/^100-continue$/i.test(expect))
    return invalid(417, 'Nothing can be expected here but to go on with a body.')
  return null
}

/** Guards the addresses where nothing can be changed: all but those of a change. */
export function refuseUnlessRead({ method, headers }: Visit): Refusal | null {
  if (method !== 'GET' && method !== 'HEAD')
    return {
      ...invalid(405, 'Nothing can be changed here: ask with GET or HEAD.'),
      allow: 'GET, HEAD',
    }
  if (hasBody(headers)) return invalid(413, 'A request has no body here.')
  return null
}

/**
 * Guards the addresses that change something. No link, picture or form of another site can send JSON,
 * and no body is read whose length is not told beforehand, or is more than `longest` bytes.
 */
export function refuseUnlessChange({ method, headers }: Visit, longest: number): Refusal | null {
  if (method !== 'POST')
    return { ...invalid(405, 'This changes something: send it with POST, as JSON.'), allow: 'POST' }
  if (!/^application\/json *(?:;|$)/i.test(headers['content-type'] ?? ''))
    return invalid(415, 'A change is sent as JSON: set Content-Type to application/json.')
  const { 'content-length': length, 'transfer-encoding': encoding } = headers
  if (length === undefined || encoding !== undefined)
    return invalid(411, 'A change tells its length beforehand, in Content-Length.')
  if (!(Number(length) <= longest))
    return invalid(413, `This change is no longer than ${longest / 1024} KiB.`)
  return null
}

/** Guards the pages: another site may link to them, but not embed, frame or load them. */
export function refusePage({ headers }: Visit): Refusal | null {
  const site = headers['sec-fetch-site']
  const isNavigation =
    headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  if (isOwnSite(site) || site === 'none' || isNavigation) return null
  return forbidden('Another site may not load this page.')
}

/** Guards the archive: the page itself, or a program of the same reader, with the token. */
export function refuseQuestion({ headers }: Visit, door: Door): Refusal | null {
  if (!isOwnSite(headers['sec-fetch-site'])) return forbidden('Another site may not ask.')
  if (!holdsToken(headers.authorization, door.token))
    return {
      status: 401,
      code: 'forbidden',
      message: 'The token is missing or wrong: open the address that the program printed.',
    }
  return null
}

/**
 * Only 127.0.0.1 and localhost, with the port. A page elsewhere whose name was made to point to this
 * machine (DNS rebinding) still sends its own name.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return ['127.0.0.1', 'localhost'].some((name) => host === new URL(`http://${name}:${port}`).host)
}

/** Browsers send an origin with every request that one page makes to another's server. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || origin === `http://${host}`
}

// Absent when the visitor is no browser. `same-site` is not enough: ports do not count in it.
const isOwnSite = (site: unknown) => site === undefined || site === 'same-origin'

const hasBody = (headers: IncomingHttpHeaders) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0

/** Compares digests, so that neither the time it takes nor the length tells anything. */
export function holdsToken(authorization: string | undefined, token: Buffer): boolean {
  return timingSafeEqual(digest(authorization ?? ''), token)
}

/** The digest of what `Authorization` must be for a token. */
export const tokenDigest = (token: string): Buffer => digest(`Bearer ${token}`)

const digest = (text: string) => createHash('sha256').update(text).digest()

const forbidden = (message: string): Refusal => ({ status: 403, code: 'forbidden', message })
const invalid = (status: number, message: string): Refusal => ({
  status,
  code: 'invalid-request',
  message,
})
