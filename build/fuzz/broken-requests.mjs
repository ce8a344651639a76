// What is no request as HTTP has them; each ends its connection.

import { oddText, wholeRequest } from './odd-requests.mjs'
import { CHANGES } from './odd-words.mjs'

/**
 * @typedef {import('./odd-requests.mjs').OddRequest} OddRequest
 * @typedef {ReturnType<import('./random.mjs').randomChoices>} Choices
 * @typedef {{ host: string, token: string }} Door
 */

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
