// What comes back on a connection, held against what every answer of the program has.

/** Headers that every answer has, with their values. */
const GUARDS = {
  'content-security-policy':
    /^default-src 'none'; script-src 'self'; (?!.*unsafe).*frame-ancestors 'none'$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'x-dns-prefetch-control': /^off$/,
  'cache-control': /^(?:no-store|private, max-age=\d+, immutable)$/,
  'content-length': /^\d+$/,
}

/** @typedef {{ status: number, headers: Map<string, string>, body: string }} Reply */

/**
 * The first answer in what has come so far, with how long it is; null when it is not whole yet. Throws
 * when it is no answer.
 *
 * @param {string} text Bytes as Latin-1.
 * @param {boolean} hasBody
 * @returns {{ reply: Reply, length: number } | null}
 */
export function firstReply(text, hasBody) {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return null
  const [first, ...lines] = text.slice(0, end).split('\r\n')
  const [, status] = /^HTTP\/1\.1 (\d{3}) [A-Z][\w -]*$/i.exec(first) ?? []
  if (status === undefined) throw new Error(`No answer begins with “${first.slice(0, 200)}”.`)
  const headers = new Map(lines.map(readHeader))
  if (headers.size < lines.length) throw new Error(`A header is there twice: ${lines.join(' | ')}`)
  const length = end + 4 + (hasBody ? Number(headers.get('content-length') ?? 0) : 0)
  if (text.length < length) return null
  return { reply: { status: Number(status), headers, body: text.slice(end + 4, length) }, length }
}

function readHeader(line) {
  const [, name, value] = /^([\w-]+): ?([\t\x20-\x7e\x80-\xff]*)$/.exec(line) ?? []
  if (name === undefined) throw new Error(`No header reads “${line.slice(0, 200)}”.`)
  return [name.toLowerCase(), value]
}

/** Whether it only says that the body may come. */
export const isInterim = ({ status }) => status === 100

/**
 * What is wrong with an answer; null when nothing is.
 *
 * @param {Reply} reply
 * @param {boolean} hasBody
 * @param {readonly string[]} secrets What no answer may hold, unless it is one to a question that was in order.
 * @returns {string | null}
 */
export function faultOf({ status, headers, body }, hasBody, secrets) {
  for (const [name, expected] of Object.entries(GUARDS))
    if (!expected.test(headers.get(name) ?? '')) return `“${name}” is “${headers.get(name)}”`
  if (status < 200 || status > 499) return `the status is ${status}: ${body.slice(0, 300)}`
  if (status < 400) return null
  const held = [...headers.values(), body].join('\n')
  if (secrets.some((secret) => held.includes(secret)))
    return `it gives away a secret: ${body.slice(0, 300)}`
  return hasBody ? faultOfRefusal(body) : null
}

function faultOfRefusal(body) {
  try {
    const { code, message } = JSON.parse(Buffer.from(body, 'latin1').toString())
    if (typeof code === 'string' && typeof message === 'string' && message.length < 5000)
      return null
  } catch {}
  return `a refusal reads ${body.slice(0, 300)}`
}
