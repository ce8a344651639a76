import { MessageChannel } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call, Outcome } from '#contract/contract'
import { serveHttp } from '../../../src-main/hosts/http/http'
import type { HttpHost } from '../../../src-main/hosts/http/http'
import { answerOn, callOver } from '../../../src-main/hosts/port'
import { callSnapshot } from '../../../src-main/hosts/snapshot-call'
import type { SnapshotCall } from '../../../src-main/hosts/snapshot-call'
import { tinySnapshot } from './tiny-snapshot'
import type { TinySnapshot } from './tiny-snapshot'

let snapshot: TinySnapshot
let local: SnapshotCall
let http: HttpHost
const { port1, port2 } = new MessageChannel()
const overPort = callOver(port1).call
const complaints: string[] = []
const log = (line: string) => void complaints.push(line)

beforeAll(async () => {
  snapshot = await tinySnapshot()
  local = callSnapshot({ path: snapshot.path, chosen: true }, log)
  answerOn(port2, local.call)
  const renderer = snapshot.folder
  http = await serveHttp({ call: local.call, tool: 'test', renderer, port: 0, token: 't', log })
})

afterAll(async () => {
  await http.close()
  await local.close()
  port1.close()
  snapshot.remove()
})

const overHttp: Call = async (method, request) => {
  const query = new URLSearchParams(Object.entries(request as Record<string, string>))
  const reply = await fetch(`http://127.0.0.1:${http.port}/api/${method}?${query}`, {
    headers: { authorization: 'Bearer t' },
  })
  const value = await reply.json()
  return reply.ok ? { ok: true, value } : { ok: false, error: value }
}

const digits = 'image-classification-on-digits'

/** Requests as an address spells them: every value is a text. */
const questions: [method: string, request: Record<string, string>][] = [
  ['home', {}],
  ['info', {}],
  ['areas', {}],
  ['tasks', { leaderboards: 'true', limit: '1' }],
  ['task', { id: 'image-classification', subtasks: 'true' }],
  ['leaderboards', { text: 'digits' }],
  ['leaderboard', { id: digits }],
  ['leaderboard', { id: digits, metric: '__proto__', better: 'lower' }],
  ['leaderboard', { id: digits, sort: 'metric.Accuracy:asc' }],
  ['papers', { limit: '3', sort: 'oldest' }],
  ['papers', { author: 'Émilie du Châtelet', year: '2020' }],
  ['paper', { id: 'paper-0' }],
  ['datasets', {}],
  ['methods', {}],
  ['search', { text: 'image & "paper" é' }],
]

const refusals: [method: string, request: Record<string, string>, code: string][] = [
  ['home', { drop: 'table' }, 'invalid-request'],
  ['papers', { limit: '0' }, 'invalid-request'],
  ['papers', { year: 'x' }, 'invalid-request'],
  ['papers', { results: 'perhaps' }, 'invalid-request'],
  ['papers', { after: 'nowhere' }, 'invalid-request'],
  ['leaderboard', {}, 'invalid-request'],
  ['leaderboard', { id: digits, sort: 'metric.' }, 'invalid-request'],
  ['home', Object.fromEntries([['__proto__', 'x']]), 'invalid-request'],
  ['constructor', {}, 'invalid-request'],
  ['__proto__', {}, 'invalid-request'],
  ['paper', { id: 'nothing' }, 'not-found'],
  ['paper', { id: "'; DROP TABLE paper; --" }, 'not-found'],
]

const ways: [way: string, call: Call][] = [
  ['a port', overPort],
  ['HTTP', overHttp],
]

describe.each(ways)('over %s', (_, call) => {
  it.each(questions)('“%s” with %j has the same answer', async (method, request) => {
    const expected = await local.call(method, request)
    expect(expected.ok).toBe(true)
    expect(await call(method, request)).toEqual(inJson(expected))
  })

  it.each(refusals)('“%s” with %j is refused in the same words', async (method, request, code) => {
    const expected = await local.call(method, request)
    expect(expected).toMatchObject({ ok: false, error: { code } })
    expect(await call(method, request)).toEqual(expected)
  })
})

it('leaves nothing for the log to say', () => {
  expect(complaints).toEqual([])
})

const inJson = (outcome: Outcome) => JSON.parse(JSON.stringify(outcome))
