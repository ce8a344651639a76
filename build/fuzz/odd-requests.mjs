// Requests that no page of the program makes, whole as HTTP, so that they can follow one another on a
// connection.

import {
  CHANGES,
  FIELDS,
  FORMS,
  METHODS,
  NAME_LETTERS,
  PATHS,
  QUESTIONS,
  TARGET_LETTERS,
  VALUES,
  VALUE_LETTERS,
} from './odd-words.mjs'

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
export const oddText = (choose) => choose.text(VALUE_LETTERS, 400).trim()

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
