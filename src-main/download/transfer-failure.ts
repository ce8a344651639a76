import type { DownloadFile } from './download-list'

interface Consequences {
  /**
   * Whether the same address is asked again. A host that cannot be reached is worth a wait only
   * once it has answered.
   */
  again: 'always' | 'once answered' | 'never'
  /** What has arrived so far cannot be gone on with. */
  spoils?: boolean
}

/** Why an address did not give a file. Its message is a clause that a sentence can be made of. */
export class TransferFailure extends Error {
  readonly again: Consequences['again']
  readonly spoils: boolean

  constructor(clause: string, { again, spoils = false }: Consequences, options?: ErrorOptions) {
    super(clause, options)
    this.name = 'TransferFailure'
    this.again = again
    this.spoils = spoils
  }
}

const UNREACHABLE = 'cannot be reached: there seems to be no network'
const UNTRUSTED = 'shows a certificate that cannot be trusted'

/** What the system and the HTTP client call the failures of a connection. */
const byCode: Readonly<Record<string, [what: string, again: Consequences['again']]>> = {
  ENOTFOUND: ['has no address: there is no network, or its name is gone', 'once answered'],
  EAI_AGAIN: [UNREACHABLE, 'once answered'],
  ENETUNREACH: [UNREACHABLE, 'once answered'],
  ENETDOWN: [UNREACHABLE, 'once answered'],
  EHOSTUNREACH: [UNREACHABLE, 'once answered'],
  EADDRNOTAVAIL: [UNREACHABLE, 'once answered'],
  ETIMEDOUT: ['does not answer', 'once answered'],
  UND_ERR_CONNECT_TIMEOUT: ['does not answer', 'once answered'],
  ECONNREFUSED: ['refuses the connection', 'once answered'],
  CERT_HAS_EXPIRED: ['shows a certificate that has expired', 'never'],
  CERT_NOT_YET_VALID: ['shows a certificate that is not valid yet', 'never'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['shows the certificate of another host', 'never'],
  DEPTH_ZERO_SELF_SIGNED_CERT: [UNTRUSTED, 'never'],
  SELF_SIGNED_CERT_IN_CHAIN: [UNTRUSTED, 'never'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [UNTRUSTED, 'never'],
  UNABLE_TO_GET_ISSUER_CERT: [UNTRUSTED, 'never'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: [UNTRUSTED, 'never'],
  CERT_UNTRUSTED: [UNTRUSTED, 'never'],
  CERT_REVOKED: [UNTRUSTED, 'never'],
}

/** The failure of a connection to a host, or to the proxy before it. */
export function connectionFailure(host: string, proxy: string | null, error: unknown) {
  const refusal = /^Proxy response \((\d+)\)/.exec(error instanceof Error ? error.message : '')
  if (proxy && refusal)
    return new TransferFailure(
      `the proxy ${proxy} refuses the way to ${host} (${refusal[1]})`,
      { again: 'never' },
      { cause: error },
    )
  const [what, again] = meaningOf(codeOf(error))
  // With a proxy before it the host itself is never looked up or connected to from here.
  const whose = proxy && again === 'once answered' ? `the proxy ${proxy}` : host
  return new TransferFailure(`${whose} ${what}`, { again }, { cause: error })
}

function meaningOf(code: string): [what: string, again: Consequences['again']] {
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
    return ['does not speak an encrypted connection that this program understands', 'never']
  return byCode[code] ?? ['cut the connection', 'always']
}

function codeOf(error: unknown): string {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string'
  return isCoded ? String(error.code) : ''
}

/** The failure that an HTTP status means. */
export function statusFailure(host: string, status: number): TransferFailure {
  if (status === 404 || status === 410)
    return new TransferFailure(`${host} does not have it (${status})`, { again: 'never' })
  if (status === 401 || status === 403 || status === 451)
    return new TransferFailure(`${host} does not give it out (${status})`, { again: 'never' })
  if (status === 429)
    return new TransferFailure(`${host} asks to come back later (429)`, { again: 'always' })
  if (status === 408 || status >= 500)
    return new TransferFailure(`${host} has a failure of its own (${status})`, { again: 'always' })
  return new TransferFailure(`${host} gives an unusual answer (${status})`, { again: 'never' })
}

const NUMBERS = new Intl.NumberFormat('en-GB')

/** The host sent another part than was asked for. */
export const otherRange = (host: string): TransferFailure =>
  new TransferFailure(`${host} does not go on where the first part ends`, {
    again: 'always',
    spoils: true,
  })

/** The file is another one than when it was begun. */
export const changed = (host: string): TransferFailure =>
  new TransferFailure(`the file at ${host} changed while it was downloaded`, {
    again: 'always',
    spoils: true,
  })

/** The host sent a web page in place of the file. */
export const webPage = (host: string): TransferFailure =>
  new TransferFailure(`${host} sent a web page instead of it`, { again: 'never' })

/** The connection ended before the file did. */
export const cut = (host: string): TransferFailure =>
  new TransferFailure(`${host} cut the connection`, { again: 'always' })

/** Nothing came for so many milliseconds. */
export function stalled(host: string, limit: number, hasAnswered: boolean): TransferFailure {
  const clause = `${host} sent nothing for ${NUMBERS.format(limit / 1000)} seconds`
  return new TransferFailure(clause, { again: hasAnswered ? 'always' : 'once answered' })
}

/** The host says another length than the file has. */
export const wrongSize = (host: string, bytes: number, right: number): TransferFailure =>
  new TransferFailure(
    `the file at ${host} has ${NUMBERS.format(bytes)} bytes, not ${NUMBERS.format(right)}`,
    { again: 'never' },
  )

/** The host sent more bytes than the file has. */
export const tooLong = (host: string, limit: number): TransferFailure =>
  new TransferFailure(`${host} sends more than ${NUMBERS.format(limit)} bytes`, {
    again: 'never',
    spoils: true,
  })

/** A file put together from several answers says nothing against the last of them. */
export const wrongHash = (host: string, isOfOneAnswer: boolean): TransferFailure =>
  new TransferFailure(`the file from ${host} is another or damaged: its SHA-256 differs`, {
    again: isOfOneAnswer ? 'never' : 'always',
    spoils: true,
  })

/** Why none of its addresses gave a file, as one sentence. */
export function sayNotDownloaded(
  file: DownloadFile,
  failures: readonly TransferFailure[],
  kept: number,
): string {
  const reasons = failures.map((failure) => failure.message).join('; ')
  const rest = kept > 0 ? ` ${NUMBERS.format(kept)} bytes are kept for the next try.` : ''
  return `${file.name} was not downloaded: ${reasons}.${rest}`
}
