import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changes } from '#contract/changes'
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

function startWorker(): never {
  throw new Error('Nothing here is begun that takes long.')
}

beforeAll(async () => {
  snapshot = await tinySnapshot()
  const dataFolder = join(snapshot.folder, 'data')
  const choice = { named: snapshot.path, shipped: snapshot.path }
  local = callSnapshot({ snapshot: choice, dataFolder, tool: 'test' }, { startWorker, log })
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
  const headers = { authorization: 'Bearer t', 'content-type': 'application/json' }
  const address = `http://127.0.0.1:${http.port}/api/${method}`
  const reply = changes.has(method)
    ? await fetch(address, { method: 'POST', headers, body: JSON.stringify(request) })
    : await fetch(`${address}?${query}`, { headers })
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
  ['preferences', {}],
]

const everywhere = { metric: 'Accuracy', leaderboard: null, better: 'lower' }
const here = { metric: 'Accuracy', leaderboard: digits, better: 'higher' }

/** Changes, each after those above it, what is decided then, and where the ranking has it from. */
const decisions: [
  method: string,
  request: Record<string, string>,
  decided: object,
  ranked: [better: string, decided: string | null],
][] = [
  [
    'prefer',
    { metric: 'Accuracy', better: 'lower' },
    { directions: [everywhere] },
    ['lower', 'metric'],
  ],
  [
    'prefer',
    { metric: 'Accuracy', better: 'higher', leaderboard: digits },
    { directions: [everywhere, here] },
    ['higher', 'leaderboard'],
  ],
  [
    'remember',
    { view: 'columns', as: 'rank' },
    { views: { columns: 'rank' } },
    ['higher', 'leaderboard'],
  ],
  [
    'prefer',
    { metric: 'Accuracy', leaderboard: digits },
    { directions: [everywhere] },
    ['lower', 'metric'],
  ],
  ['remember', { view: 'columns' }, { views: {} }, ['lower', 'metric']],
  ['prefer', { metric: 'Accuracy' }, { directions: [] }, ['higher', null]],
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
  ['prefer', {}, 'invalid-request'],
  ['prefer', { metric: 'Accuracy', better: 'closer' }, 'invalid-request'],
  ['remember', { view: '', as: 'x' }, 'invalid-request'],
  ['preferences', { metric: 'Accuracy' }, 'invalid-request'],
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

describe.each(ways)('a decision over %s', (_, call) => {
  it.each(decisions)('“%s” with %j holds at once', async (method, request, decided, ranked) => {
    const reply = await call(method, request)
    expect(reply).toMatchObject({ ok: true, value: { ...decided, trouble: null } })
    for (const [, other] of ways) {
      expect(await other('preferences', {})).toEqual(reply)
      const [better, from] = ranked
      expect(await other('leaderboard', { id: digits })).toMatchObject({
        value: { rankedBy: { better, decided: from } },
      })
    }
  })
})

it('leaves nothing for the log to say', () => {
  expect(complaints).toEqual([])
})

const inJson = (outcome: Outcome) => JSON.parse(JSON.stringify(outcome))
