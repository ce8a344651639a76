// Requests that no page of the program makes. Those that are whole as HTTP can follow one another on a
// connection; one that is broken ends it.

const METHODS =
  'GET HEAD POST PUT DELETE OPTIONS TRACE PATCH PROPFIND LOCK PURGE SEARCH M-SEARCH'.split(' ')
const QUESTIONS =
  'home info areas tasks task leaderboards leaderboard papers paper datasets methods search preferences nothing __proto__ constructor'.split(
    ' ',
  )
/** Changes that do nothing outside of the folder of what the reader decides. */
const CHANGES =
  'prefer remember bookmark note visit collection collect reading save-search attach keep-history own-result rename remove switch restore-library'.split(
    ' ',
  )
const FIELDS =
  'id text task year limit offset sort where columns metric name path item kind token __proto__ constructor x'.split(
    ' ',
  )
const FORMS = [
  '',
  '.csv',
  '.tsv',
  '.json',
  '.bibtex',
  '.csv-metadata.json',
  '.exe',
  '.',
  '.csv.csv',
]
const PATHS = [
  '/',
  '//',
  '/index.html',
  '/theme.js',
  '/missing',
  '/.env',
  '/..',
  '/../',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/%252e%252e/x',
  '/..\\..\\x',
  '/C:/x',
  '/\\\\host\\share',
  '/index.html%00.png',
  '/%00',
  '/%',
  '/%zz',
  '/assets/',
  '/assets/../index.html',
  '//evil.example/',
  '/api',
  '/api/',
  '/api//home',
  '/api/../index.html',
  '/api/home/',
  '/API/home',
  '/api/%68ome',
]
const TARGET_LETTERS = [
  ...'abcxyz0189/.%-_~!$&\'()*+,;=:@?[]{}|^`"<>\\',
  '%2e',
  '%2f',
  '%00',
  '%ff',
  '%c0%ae',
  '%F0%9F%98%80',
]
const VALUE_LETTERS = [...'abc 019;,=/"\'<>(){}[]@:?\\%&*+-_.|~^`\t']
const NAME_LETTERS = [..."abcxyzABC019-_!#$%&'*+.^|~"]

/**
 * @typedef {{ bytes: Buffer, hasBody: boolean, kind: string }} OddRequest `hasBody` tells whether an answer
 * has one: that to HEAD has none.
 * @typedef {ReturnType<import('./random.mjs').randomChoices>} Choices
 * @typedef {{ host: string, token: string }} Door
 */

/**
 * A request that is whole, and that Node answers before it reads the next.
 *
 * @param {Choices} choose
 * @param {Door} door
 * @returns {OddRequest}
 */
export function wholeRequest(choose, door) {
  const isChange = choose.chance(0.25)
  const method = choose.chance(0.7) ? (isChange ? 'POST' : 'GET') : choose.pick(METHODS)
  const target =
    isChange && choose.chance(0.9) ? `/api/${choose.pick(CHANGES)}` : oddTarget(choose, door)
  const body = isChange || choose.chance(0.05) ? oddBody(choose) : null
  const lines = oddHeaders(choose, door)
  if (body) lines.push(`Content-Length: ${body.length}`)
  if (body && choose.chance(0.9))
    lines.push(`Content-Type: ${choose.chance(0.9) ? 'application/json' : oddText(choose)}`)
  const head = `${method} ${target} HTTP/1.${choose.chance(0.98) ? 1 : 0}\r\n${lines.join('\r\n')}\r\n\r\n`
  return {
    bytes: Buffer.concat([Buffer.from(head, 'latin1'), body ?? Buffer.alloc(0)]),
    hasBody: method !== 'HEAD',
    kind: isChange ? 'change' : 'question',
  }
}

/**
 * Bytes that are no request, or not only one.
 *
 * @param {Choices} choose
 * @param {Door} door
 * @returns {OddRequest}
 */
export function brokenRequest(choose, door) {
  const [kind, make] = choose.pick(BREAKS)
  return { bytes: make(choose, wholeRequest(choose, door).bytes, door), hasBody: true, kind }
}

/** @type {[string, (choose: Choices, whole: Buffer, door: Door) => Buffer][]} */
const BREAKS = [
  ['noise', (choose) => choose.bytes(1 + choose.length(4000))],
  ['flipped bytes', flipped],
  ['cut', (choose, whole) => whole.subarray(0, choose.below(whole.length))],
  ['without its beginning', (choose, whole) => whole.subarray(choose.below(whole.length))],
  [
    'twice mixed',
    (choose, whole) => Buffer.concat([whole.subarray(0, choose.below(whole.length)), whole]),
  ],
  [
    'with noise',
    (choose, whole) =>
      inserted(whole, choose.below(whole.length), choose.bytes(1 + choose.length(200))),
  ],
  ['with a NUL', (choose, whole) => inserted(whole, choose.below(whole.length), Buffer.alloc(1))],
  [
    'other ends of lines',
    (choose, whole) =>
      Buffer.from(
        whole.toString('latin1').replaceAll('\r\n', choose.pick(['\n', '\r', '\n\r', '\r\r\n'])),
        'latin1',
      ),
  ],
  [
    'long head',
    (choose, whole) =>
      inserted(
        whole,
        whole.indexOf('\r\n') + 2,
        Buffer.from(`X: ${'y'.repeat(15_000 + choose.below(8000))}\r\n`),
      ),
  ],
  [
    'many headers',
    (choose, whole) =>
      inserted(
        whole,
        whole.indexOf('\r\n') + 2,
        Buffer.from(
          `${choose.pick(['a:', 'X: y', 'Host: x', 'Cookie: a=b'])}\r\n`.repeat(
            90 + choose.below(2000),
          ),
        ),
      ),
  ],
  [
    'long address',
    (choose, _, { host }) =>
      Buffer.from(
        `GET /${'x'.repeat(8000 + choose.below(30_000))} HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
      ),
  ],
  [
    'two lengths',
    (choose, _, door) =>
      withBody(choose, door, `Content-Length: 2\r\nContent-Length: ${choose.below(9)}\r\n`, '{}'),
  ],
  [
    'a wrong length',
    (choose, _, door) =>
      withBody(
        choose,
        door,
        `Content-Length: ${choose.pick(['-1', '+2', '0x2', '2a', '', ' ', '1e9', '9'.repeat(40), '4294967296', '99999999'])}\r\n`,
        '{}',
      ),
  ],
  [
    'chunks',
    (choose, _, door) =>
      withBody(
        choose,
        door,
        'Transfer-Encoding: chunked\r\n',
        choose.pick([
          '0\r\n\r\n',
          '2\r\n{}\r\n0\r\n\r\n',
          'zz\r\n',
          '-1\r\n',
          'ffffffffffffffff\r\n',
          `2;${'x'.repeat(20_000)}\r\n{}`,
          '2\r\n{}0\r\n',
        ]),
      ),
  ],
  [
    'a length and chunks',
    (choose, _, door) =>
      withBody(
        choose,
        door,
        'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n',
        `0\r\n\r\nGET /api/home HTTP/1.1\r\nHost: ${door.host}\r\n\r\n`,
      ),
  ],
  [
    'chunks in disguise',
    (choose, _, door) =>
      withBody(
        choose,
        door,
        `${choose.pick(['Transfer-Encoding: xchunked', 'Transfer-Encoding: chunked, identity', 'Transfer-Encoding:\x0bchunked', 'Transfer-Encoding : chunked', 'Transfer-Encoding: gzip, chunked'])}\r\nContent-Length: 2\r\n`,
        '{}',
      ),
  ],
  [
    'an expectation',
    (choose, _, door) =>
      withBody(
        choose,
        door,
        `Expect: ${choose.pick(['100-continue', '200-ok', oddText(choose)])}\r\nContent-Length: ${choose.pick([2, 70_000, 99_999_999])}\r\n`,
        '{}',
      ),
  ],
  [
    'an upgrade',
    (choose, _, { host }) =>
      Buffer.from(
        `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: upgrade\r\nUpgrade: ${choose.pick(['websocket', 'h2c', 'TLS/1.3'])}\r\n\r\n`,
      ),
  ],
  [
    'CONNECT',
    (choose, _, { host }) =>
      Buffer.from(
        `CONNECT ${choose.pick([host, 'evil.example:443', '*', '/'])} HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
      ),
  ],
  [
    'another protocol',
    (choose) => Buffer.concat([choose.pick(OTHER_PROTOCOLS), choose.bytes(choose.length(100))]),
  ],
  [
    'a strange version',
    (choose, _, { host }) =>
      Buffer.from(
        `GET / HTTP/${choose.pick(['0.9', '1.2', '2.0', '9.9', '1', 'x', '1.1 '])}\r\nHost: ${host}\r\n\r\n`,
      ),
  ],
]

const OTHER_PROTOCOLS = [
  Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]),
  Buffer.from('EHLO evil.example\r\n'),
  Buffer.from('*1\r\n$4\r\nINFO\r\n'),
  Buffer.from([0x80, 0x2e, 1, 0, 2]),
]

function flipped(choose, whole) {
  const copy = Buffer.from(whole)
  for (let times = 1 + choose.below(6); times > 0; times--)
    copy[choose.below(copy.length)] = choose.below(256)
  return copy
}

const inserted = (whole, at, extra) =>
  Buffer.concat([whole.subarray(0, at), extra, whole.subarray(at)])

const withBody = (choose, { host, token }, headers, body) =>
  Buffer.from(
    `POST /api/${choose.pick(CHANGES)} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n${headers}\r\n${body}`,
    'latin1',
  )

function oddTarget(choose, { host }) {
  const kind = choose.next()
  if (kind < 0.4) {
    const form = choose.pick(FORMS)
    // A whole table in order would take longer than a thousand refusals.
    return `/api/${choose.pick(QUESTIONS)}${form}${oddQuery(choose, form === '' ? [] : ['x=y'])}`
  }
  if (kind < 0.7) return choose.pick(PATHS)
  if (kind < 0.8)
    return `${choose.pick(['http://evil.example', `http://${host}`, 'https://x@y', 'file://', 'app://bundle'])}${choose.pick(PATHS)}`
  return `/${choose.text(TARGET_LETTERS, 2000)}`
}

function oddQuery(choose, given) {
  const more = Array.from({ length: choose.below(5) }, () => {
    const value = choose.chance(0.5)
      ? choose.text(TARGET_LETTERS, 300)
      : encodeURIComponent(oddText(choose))
    return `${choose.pick(FIELDS)}=${value.replaceAll(/[#\s]/g, '')}`
  })
  const fields = [...given, ...more]
  return fields.length === 0 ? '' : `?${fields.join('&')}`
}

/** Headers that are well formed each; what they say seldom is right. */
function oddHeaders(choose, { host, token }) {
  const lines = []
  if (choose.chance(0.97))
    lines.push(
      `Host: ${choose.chance(0.85) ? host : choose.pick(['evil.example', 'localhost', '127.0.0.1', '[::1]', `x@${host}`, `${host}.evil.example`, ''])}`,
    )
  if (choose.chance(0.75))
    lines.push(
      `Authorization: ${choose.chance(0.9) ? `Bearer ${token}` : choose.pick(['Bearer', 'Bearer x', `bearer ${token.toLowerCase()}`, oddText(choose)])}`,
    )
  if (choose.chance(0.1))
    lines.push(
      `Origin: ${choose.pick([`http://${host}`, 'null', 'http://evil.example', `https://${host}`, oddText(choose)])}`,
    )
  if (choose.chance(0.1))
    lines.push(
      `Sec-Fetch-Site: ${choose.pick(['same-origin', 'same-site', 'cross-site', 'none', oddText(choose)])}`,
    )
  if (choose.chance(0.02)) lines.push(...lines)
  for (let times = choose.below(4); times > 0; times--)
    lines.push(`X-${choose.text(NAME_LETTERS, 30)}: ${oddText(choose)}`)
  return lines
}

/** A text without an end of a line, as a header may hold it. */
const oddText = (choose) => choose.text(VALUE_LETTERS, 400).trim()

/** Mostly JSON of the wrong shape, with fields that there are; sometimes no JSON. */
function oddBody(choose) {
  const kind = choose.next()
  if (kind < 0.1) return choose.bytes(choose.length(2000))
  if (kind < 0.15)
    return Buffer.from(
      choose.pick(['[', '{"a":', '"', '{}{}', '\ufeff{}', '{"id":"\\ud800"}', 'NaN', '']),
    )
  if (kind < 0.2) return Buffer.from(choose.pick(['[', '{"a":']).repeat(1 + choose.below(8000)))
  return Buffer.from(JSON.stringify(oddValue(choose, 3)))
}

function oddValue(choose, depth) {
  if (depth === 0 || choose.chance(0.2)) return choose.pick(VALUES)
  if (choose.chance(0.15))
    return Array.from({ length: choose.below(4) }, () => oddValue(choose, depth - 1))
  return Object.fromEntries(
    Array.from({ length: choose.below(5) }, () => [
      choose.pick(FIELDS),
      oddValue(choose, depth - 1),
    ]),
  )
}

const VALUES = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  'x',
  '=1+1',
  '../../x',
  '/etc/passwd',
  '\\\\host\\share',
  '\0',
  '\u202e',
  'https://evil.example/',
  "'; DROP TABLE paper; --",
  'x'.repeat(5000),
  'bundled',
  'attention-is-all-you-need',
]
