import { expect, it, describe, beforeAll } from 'vitest'
import type { Leaderboard } from '#contract/leaderboard'
import type { Call } from '#contract/contract'
import { exportLeaderboards } from '#contract/export/export-leaderboards'
import { leaderboardsOf } from '#contract/export/leaderboards-of'
import { formatNames } from '#contract/export/table-options'
import { tableSource } from '#contract/export/table-source'
import { describeTable, writeTable } from '#contract/export/write-table'
import * as fc from 'fast-check'
import { oneLeaderboard, openedWith } from '../../../fixtures/archive'
import { published } from '../../../fixtures/own-board'

const id = 'image-classification-on-imagenet'
const opened = openedWith(
  oneLeaderboard(
    ['Accuracy', 'Params'],
    [
      ['A', { Accuracy: '90', Params: '5M' }, published('One', '2019-01-01')],
      ['B', { Accuracy: '80', Params: '9M' }, published('One', '2019-01-01')],
      ['C', { Accuracy: '80' }, published('Two', '2020-01-01')],
      ['D', { Params: '1M' }],
    ],
  ),
)
const ask: ReturnType<typeof opened>['ask'] = (method, request) => opened().ask(method, request)

const SECRET = 'Only the reader knows'
const add = (model: string, scores: string, more: object = {}) =>
  ask('own-result', { leaderboard: id, model, scores, remark: SECRET, ...more })

beforeAll(() => {
  add(`${SECRET} one`, 'Accuracy=85', { date: '2026-01-02', code: 'https://x.org/mine' })
  add(`=cmd() ${SECRET}`, 'Accuracy=0.9|Params=2M', { title: 'One', address: 'https://x.org/One' })
})

const board = (more: object = {}) => ask('leaderboard', { id, ...more })
const lines = ({ rows }: Leaderboard) =>
  rows.map(({ model, rank, tied, rankWithoutOwn, own }) => [
    model,
    tied ? `=${rank}` : rank,
    own ? 'yours' : rankWithoutOwn,
  ])

describe('a leaderboard', () => {
  it('is the same as without any, unless the reader’s own results are asked for', () => {
    const plain = board()
    expect(plain.own).toBeUndefined()
    expect(JSON.stringify(plain)).not.toContain(SECRET)
    expect(plain.rows.every((row) => !('own' in row) && !('rankWithoutOwn' in row))).toBe(true)
  })

  it('ranks them among its own, and tells the ranks that these have alone', () => {
    expect(lines(board({ own: true }))).toEqual([
      ['A', 1, 1],
      [`${SECRET} one`, 2, 'yours'],
      ['B', '=3', 2],
      ['C', '=3', 2],
      [`=cmd() ${SECRET}`, 5, 'yours'],
      ['D', null, null],
    ])
  })

  it('ranks them by another metric and end, and last without a score', () => {
    const rows = lines(board({ own: true, metric: 'Params', better: 'lower' }))
    expect(rows.map(([model, rank]) => [String(model).slice(0, 6), rank])).toEqual([
      ['D', 1],
      ['=cmd()', 2],
      ['A', 3],
      ['B', 4],
      ['C', null],
      ['Only t', null],
    ])
  })

  it('marks, counts, filters and draws them', () => {
    const { own, results, rows, metrics, progress, facets } = board({ own: true })
    expect([own, results]).toEqual([2, 4])
    expect(metrics.map(({ numbers }) => numbers)).toEqual([5, 4])
    const [, mine] = rows
    expect(mine).toMatchObject({
      position: 5,
      date: '2026-01-02',
      misdated: false,
      code: [{ url: 'https://x.org/mine' }],
      own: { remark: SECRET, lost: [] },
    })
    expect(rows[4]?.flags).toEqual({ Accuracy: ['other scale'] })
    expect(progress).toMatchObject({ records: [1], drawn: 4 })
    expect(facets.code).toContainEqual({ value: 'any', results: 1 })
    expect(board({ own: true, where: 'code:any' }).rows).toHaveLength(1)
  })

  it('folds the rows of a paper without taking the reader’s own for one of them', () => {
    const models = board({ own: true, fold: true }).rows.map(({ model }) => model.slice(0, 6))
    expect(models).toEqual(['A', 'Only t', 'C', '=cmd()', 'D'])
  })

  it('has them compared only where they are asked for', () => {
    const { rows, metrics } = ask('compare', { leaderboard: id, rows: '1,5,6', own: true })
    expect(rows.map(({ own }) => own !== undefined)).toEqual([false, true, true])
    expect(metrics[0]?.differences).toEqual([0, -5, -89.1])
    expect(() => ask('compare', { leaderboard: id, rows: '1,5' })).toThrow(
      'Row 5 of leaderboard image-classification-on-imagenet is not in this snapshot.',
    )
  })

  it.each([
    () => ask('search', { text: SECRET }),
    () => ask('task', { id: 'image-classification' }),
    () => ask('leaderboards', {}),
    () => ask('papers', {}),
    () => ask('home', {}),
    () => ask('compare', { leaderboard: id, rows: '1,2' }),
  ])('alone tells of them', (reply) => {
    const { text: _, ...told } = { text: '', ...reply() }
    expect(JSON.stringify(told)).not.toContain(SECRET)
  })

  it('follows what is added, changed and removed', () => {
    const { id: added } = add('Third', 'Accuracy=99')
    expect(lines(board({ own: true }))[0]).toEqual(['Third', 1, 'yours'])
    ask('own-result', { id: `${added}`, model: 'Third', scores: 'Accuracy=1' })
    expect(lines(board({ own: true }))[0]).toEqual(['A', 1, 1])
    ask('remove-own-result', { id: `${added}` })
    expect(board({ own: true }).own).toBe(2)
  })
})

/** A file and its description. */
function written(request: Parameters<typeof board>[0], options: Parameters<typeof writeTable>[1]) {
  const { info } = opened()
  const question = { method: 'leaderboard', request: { id, ...request } } as const
  const source = tableSource(question, board(request), { snapshot: info, tool: 'test' })
  const { text } = writeTable(source, options)
  return { text, description: describeTable(source, options, 'file') ?? '' }
}

describe('a file of a leaderboard', () => {
  const view = fc.record(
    {
      metric: fc.constantFrom('Accuracy', 'Params'),
      better: fc.constantFrom('higher', 'lower'),
      where: fc.constantFrom('', 'code:any', 'code:none', 'metric.Accuracy:80..'),
      sort: fc.constantFrom('model:asc', 'metric.Accuracy:desc', 'date:desc'),
      fold: fc.boolean(),
      ranks: fc.boolean(),
    },
    { requiredKeys: [] },
  )

  it('never holds the reader’s own results, whatever its form, columns and view, unless asked', () => {
    const form = fc.record({
      format: fc.constantFrom(...formatNames),
      columns: fc.constantFrom('shown', 'all'),
    })
    fc.assert(
      fc.property(view, form, (request, options) => {
        const { text, description } = written(request, options)
        expect(`${text}${description}`).not.toMatch(
          /Only the reader|Yours|ownResults|Not of the archive|cmd\(/,
        )
      }),
    )
  })

  it.each(formatNames)(
    'as %s says which rows are the reader’s own, where they are asked for',
    (format) => {
      const columns = ['rank', 'own', 'model']
      const { text, description } = written({ own: true }, { format, columns })
      expect(text).toContain(SECRET)
      expect(text).toMatch(/yes/)
      expect(`${text}${description}`).toMatch(
        /"ownResults": 2|Not of the archive: 2 of the results/,
      )
    },
  )

  it('is one of many without them', async () => {
    const { info } = opened()
    const call: Call = async (method, request) => ({
      ok: true,
      value: method === 'info' ? info : ask(method as 'leaderboard', request as { id: string }),
    })
    const wanted = await leaderboardsOf(call, { task: 'image-classification' })
    const tools = { tool: 'test', sha256: async () => '' }
    const files = exportLeaderboards(call, wanted, { format: 'json' }, tools)
    const texts: string[] = []
    for await (const { text } of files) texts.push(text)
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.join()).not.toContain(SECRET)
  })

  it('guards a name that a spreadsheet would run', () => {
    const { text } = written({ own: true }, { format: 'csv' })
    expect(text).toContain(`'=cmd() ${SECRET}`)
  })
})
