import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import {
  holdsToken,
  isOwnHost,
  isOwnOrigin,
  refusePage,
  refuseQuestion,
  refuseVisit,
  tokenDigest,
} from '../../../../src-main/hosts/http/guards'

const door = { port: 5174, token: tokenDigest('secret') }
const own: IncomingHttpHeaders = { host: '127.0.0.1:5174' }
const visit = (headers: IncomingHttpHeaders, method = 'GET') => ({
  method,
  headers: { ...own, ...headers },
})

describe('the host that a visitor names', () => {
  it.each([
    ['127.0.0.1:5174', 5174, true],
    ['localhost:5174', 5174, true],
    ['127.0.0.1', 80, true],
    ['127.0.0.1:80', 80, false],
    ['127.0.0.1', 5174, false],
    ['127.0.0.1:5175', 5174, false],
    ['evil.example:5174', 5174, false],
    ['127.0.0.1.evil.example:5174', 5174, false],
    ['localhost:5174.evil.example', 5174, false],
    ['evil@127.0.0.1:5174', 5174, false],
    ['[::1]:5174', 5174, false],
    ['0.0.0.0:5174', 5174, false],
    ['', 5174, false],
    [undefined, 5174, false],
  ])('%s on port %i: %s', (host, port, expected) => {
    expect(isOwnHost(host, port)).toBe(expected)
  })
})

describe('the origin of the asking page', () => {
  it.each([
    [undefined, '127.0.0.1:5174', true],
    ['http://127.0.0.1:5174', '127.0.0.1:5174', true],
    ['http://localhost:5174', 'localhost:5174', true],
    ['http://localhost:5174', '127.0.0.1:5174', false],
    ['https://127.0.0.1:5174', '127.0.0.1:5174', false],
    ['http://127.0.0.1:5175', '127.0.0.1:5174', false],
    ['http://evil.example', '127.0.0.1:5174', false],
    ['null', '127.0.0.1:5174', false],
    ['', '127.0.0.1:5174', false],
  ])('%s at %s: %s', (origin, host, expected) => {
    expect(isOwnOrigin(origin, host)).toBe(expected)
  })
})

describe('the token', () => {
  it.each([
    ['Bearer secret', true],
    ['bearer secret', false],
    ['Bearer secret ', false],
    ['Bearer secre', false],
    ['Bearer secrets', false],
    ['secret', false],
    ['Bearer ', false],
    ['', false],
    [undefined, false],
  ])('“%s”: %s', (authorization, expected) => {
    expect(holdsToken(authorization, door.token)).toBe(expected)
  })
})

describe('every address', () => {
  it.each([
    ['its own page', visit({ origin: 'http://127.0.0.1:5174' }), undefined],
    ['a program', visit({}), undefined],
    ['asked for its head', visit({}, 'HEAD'), undefined],
    ['an empty body', visit({ 'content-length': '0' }), undefined],
    ['another name for this machine', visit({ host: 'evil.example:5174' }), 403],
    ['another origin', visit({ origin: 'http://evil.example' }), 403],
    ['a page in a sandbox', visit({ origin: 'null' }), 403],
    ['a change', visit({}, 'POST'), 405],
    ['a preflight', visit({}, 'OPTIONS'), 405],
    ['a method of nobody', visit({}, 'PROPFIND'), 405],
    ['a body', visit({ 'content-length': '1' }), 413],
    ['a body of unknown length', visit({ 'transfer-encoding': 'chunked' }), 413],
    ['a body that is no number', visit({ 'content-length': 'many' }), 413],
  ])('%s', (_, asked, status) => {
    expect(refuseVisit(asked, door)?.status).toBe(status)
  })
})

describe('a question to the archive', () => {
  const authorization = 'Bearer secret'
  it.each([
    ['with the token', { authorization }, undefined],
    ['of the page itself', { authorization, 'sec-fetch-site': 'same-origin' }, undefined],
    ['without the token', {}, 401],
    ['with another token', { authorization: 'Bearer other' }, 401],
    ['of another port', { authorization, 'sec-fetch-site': 'same-site' }, 403],
    ['of another site', { authorization, 'sec-fetch-site': 'cross-site' }, 403],
    ['typed into the address line', { authorization, 'sec-fetch-site': 'none' }, 403],
  ])('%s', (_, headers, status) => {
    expect(refuseQuestion(visit(headers), door)?.status).toBe(status)
  })
})

const to = (site: string, mode: string, dest: string) => ({
  'sec-fetch-site': site,
  'sec-fetch-mode': mode,
  'sec-fetch-dest': dest,
})

describe('a page', () => {
  it.each([
    ['without a browser', {}, undefined],
    ['opened by the reader', to('none', 'navigate', 'document'), undefined],
    ['loading its own script', to('same-origin', 'cors', 'script'), undefined],
    ['linked from elsewhere', to('cross-site', 'navigate', 'document'), undefined],
    ['framed elsewhere', to('cross-site', 'navigate', 'iframe'), 403],
    ['loaded as a script elsewhere', to('cross-site', 'no-cors', 'script'), 403],
    ['fetched by another port', to('same-site', 'cors', 'empty'), 403],
  ])('%s', (_, headers, status) => {
    expect(refusePage(visit(headers))?.status).toBe(status)
  })
})
