import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import {
  holdsToken,
  isOwnHost,
  isOwnOrigin,
  refusePage,
  refuseQuestion,
  refuseUnlessChange,
  refuseUnlessRead,
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
    ['another name for this machine', visit({ host: 'evil.example:5174' }), 403],
    ['another origin', visit({ origin: 'http://evil.example' }), 403],
    ['a page in a sandbox', visit({ origin: 'null' }), 403],
  ])('%s', (_, asked, status) => {
    expect(refuseVisit(asked, door)?.status).toBe(status)
  })
})

describe('where nothing can be changed', () => {
  it.each([
    ['a question', visit({}), undefined],
    ['asked for its head', visit({}, 'HEAD'), undefined],
    ['an empty body', visit({ 'content-length': '0' }), undefined],
    ['a change', visit({}, 'POST'), 405],
    ['a preflight', visit({}, 'OPTIONS'), 405],
    ['a method of nobody', visit({}, 'PROPFIND'), 405],
    ['a body', visit({ 'content-length': '1' }), 413],
    ['a body of unknown length', visit({ 'transfer-encoding': 'chunked' }), 413],
    ['a body that is no number', visit({ 'content-length': 'many' }), 413],
  ])('%s', (_, asked, status) => {
    expect(refuseUnlessRead(asked)?.status).toBe(status)
  })
})

describe('where something is changed', () => {
  const json = { 'content-type': 'application/json', 'content-length': '2' }
  it.each([
    ['a change', visit(json, 'POST'), undefined],
    [
      'with a charset',
      visit({ ...json, 'content-type': 'Application/JSON; charset=utf-8' }, 'POST'),
      undefined,
    ],
    ['of the greatest length', visit({ ...json, 'content-length': '65536' }, 'POST'), undefined],
    ['a link', visit({}), 405],
    ['a link with a body', visit(json), 405],
    ['a head', visit({}, 'HEAD'), 405],
    ['a preflight', visit({}, 'OPTIONS'), 405],
    ['another method', visit(json, 'PUT'), 405],
    [
      'a form',
      visit({ ...json, 'content-type': 'application/x-www-form-urlencoded' }, 'POST'),
      415,
    ],
    [
      'a form that says that it is text',
      visit({ ...json, 'content-type': 'text/plain' }, 'POST'),
      415,
    ],
    ['JSON in the name only', visit({ ...json, 'content-type': 'application/jsonp' }, 'POST'), 415],
    [
      'text that mentions JSON',
      visit({ ...json, 'content-type': 'text/plain; application/json' }, 'POST'),
      415,
    ],
    ['of no type', visit({ 'content-length': '2' }, 'POST'), 415],
    ['of unknown length', visit({ 'content-type': 'application/json' }, 'POST'), 411],
    ['in chunks', visit({ ...json, 'transfer-encoding': 'chunked' }, 'POST'), 411],
    ['too long', visit({ ...json, 'content-length': '65537' }, 'POST'), 413],
    ['of a length that is no number', visit({ ...json, 'content-length': 'many' }, 'POST'), 413],
  ])('%s', (_, asked, status) => {
    expect(refuseUnlessChange(asked, 65_536)?.status).toBe(status)
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
