// `npm run fuzz` is worth what it would notice.
import { describe, expect, it } from 'vitest'
import { brokenRequest } from '../../build/fuzz/broken-requests.mjs'
import { wholeRequest } from '../../build/fuzz/odd-requests.mjs'
import { randomChoices } from '../../build/fuzz/random.mjs'
import { faultOf, firstReply } from '../../build/fuzz/replies.mjs'
import { securityHeaders } from '../../src-main/hosts/http/security-headers'

const refusal = '{"code":"forbidden","message":"No."}'
const headers = {
  ...securityHeaders,
  'cache-control': 'no-store',
  'content-length': refusal.length,
}

function written(status: string, given: Record<string, string | number>, body = refusal): string {
  const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}`)
  return `HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

const faultIn = (text: string) => {
  const first = firstReply(text, true)
  return first && faultOf(first.reply, true, ['the token', '/home/me'])
}

describe('an answer', () => {
  it('as the program gives it has no fault', () => {
    const text = written('403 Forbidden', headers)
    expect(firstReply(`${text}HTTP/1.1 200 OK`, true)?.length).toBe(text.length)
    expect(faultIn(text)).toBeNull()
  })

  it.each([
    ['without a policy', { ...headers, 'content-security-policy': '' }],
    [
      'with a looser policy',
      {
        ...headers,
        'content-security-policy': securityHeaders['content-security-policy'].replace(
          "script-src 'self'",
          "script-src 'self' 'unsafe-inline'",
        ),
      },
    ],
    ['without a length', { ...headers, 'content-length': '' }],
    ['that may be sniffed', { ...headers, 'x-content-type-options': 'sniff' }],
    ['that gives away the token', { ...headers, etag: 'the token' }],
  ])('%s has one', (_, given) => {
    expect(faultIn(written('403 Forbidden', given))).toEqual(expect.any(String))
  })

  it.each([
    ['a failure', '500 Internal Server Error', refusal],
    ['a refusal in words of its own', '404 Not Found', 'no'],
    ['a refusal that names a folder', '404 Not Found', '{"code":"x","message":"/home/me/x"}'],
  ])('that is %s has one', (_, status, body) => {
    expect(faultIn(written(status, { ...headers, 'content-length': body.length }, body))).toEqual(
      expect.any(String),
    )
  })

  it('that is none is told from one that is not whole', () => {
    const text = written('403 Forbidden', headers)
    for (const length of [0, 20, text.length - 1])
      expect(firstReply(text.slice(0, length), true)).toBeNull()
    for (const odd of ['HTTP/1.1 OK\r\n\r\n', 'x\r\n\r\n', written('200 OK', { 'a b': 1 })])
      expect(() => firstReply(odd, true)).toThrow(/^No (?:answer begins|header reads)/)
    expect(() => firstReply(`HTTP/1.1 200 OK\r\nX: 1\r\nx: 2\r\n\r\n`, true)).toThrow('twice')
  })
})

describe('a request', () => {
  it('is the same again with the same seed, and another with another', () => {
    const door = { host: '127.0.0.1:1', token: 'x' }
    const made = (seed: number) => {
      const choose = randomChoices(seed)
      return [
        ...Array.from({ length: 50 }, () => wholeRequest(choose, door)),
        brokenRequest(choose, door),
      ]
    }
    expect(made(7)).toEqual(made(7))
    expect(made(7)).not.toEqual(made(8))
  })
})
