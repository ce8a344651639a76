import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ResultRow } from '#contract/leaderboard'
import { orderRows, rankOrder } from '#contract/row-order'
import { TextPlaces } from '#contract/text-places'
import { resultRow } from '../../fixtures/leaderboard'

const rowAt = (position: number, fields: Partial<ResultRow> = {}) =>
  resultRow({ position, ...fields })

const METRICS = [
  { name: 'Accuracy', kind: 'score' },
  { name: 'Split', kind: 'attribute' },
]
const positions = (rows: readonly ResultRow[] | null) => rows?.map(({ position }) => position)
const sorted = (rows: readonly ResultRow[], ...columns: string[]) =>
  positions(
    orderRows(
      rows,
      columns.map((column) => ({
        column: column.replace('-', ''),
        descending: column.startsWith('-'),
      })),
      METRICS,
    ),
  )

describe('orderRows', () => {
  const link = { title: 'x', url: 'https://x' }
  it.each<[string, string, Partial<ResultRow>[], number[]]>([
    [
      'numbers by value',
      'metric.Accuracy',
      [{ numbers: { Accuracy: 10 } }, { numbers: { Accuracy: 9.5 } }],
      [2, 1],
    ],
    [
      'text as a reader would',
      'model',
      [{ model: 'ResNet-101' }, { model: 'ResNet-50' }, { model: 'alexnet' }],
      [3, 2, 1],
    ],
    ['days by date', '-date', [{ date: '2019-01-01' }, { date: '2020-01-01' }], [2, 1]],
    [
      'attributes as text',
      'metric.Split',
      [{ scores: { Split: 'b' } }, { scores: { Split: 'a' } }],
      [2, 1],
    ],
    ['no before yes', 'extra', [{ extraData: true }, { extraData: false }], [2, 1]],
    [
      'code by its number of links',
      '-code',
      [{ code: [] }, { code: [link, link] }, { code: [link] }],
      [2, 3, 1],
    ],
    ['papers by title', 'paper', [{ paperTitle: 'B' }, { paperTitle: 'A' }], [2, 1]],
    ['rows by their place in the archive', '-position', [{}, {}], [2, 1]],
  ])('sorts %s', (_, column, rows, expected) => {
    expect(
      sorted(
        rows.map((row, index) => rowAt(index + 1, row)),
        column,
      ),
    ).toEqual(expected)
  })

  it.each<[string, Partial<ResultRow>]>([
    ['metric.Accuracy', { numbers: { Accuracy: 1 } }],
    ['metric.Split', { scores: { Split: 'a' } }],
    ['paper', { paperTitle: 'A' }],
    ['date', { date: '2020-01-01' }],
    ['extra', { extraData: false }],
    ['model', { model: 'A' }],
  ])('keeps rows without %s last in both directions', (column, row) => {
    const rows = [rowAt(1, { model: '' }), rowAt(2, { model: '', ...row }), rowAt(3, { model: '' })]
    expect(sorted(rows, column)?.[0]).toBe(2)
    expect(sorted(rows, `-${column}`)?.[0]).toBe(2)
  })

  it('breaks ties by date, undated last, then by the archive, whatever the direction', () => {
    const rows = [
      rowAt(1),
      rowAt(2, { date: '2020-01-01' }),
      rowAt(3, { date: '2019-01-01' }),
      rowAt(4, { date: '2019-01-01' }),
    ]
    expect(sorted(rows, 'code')).toEqual([3, 4, 2, 1])
    expect(sorted(rows, '-code')).toEqual([3, 4, 2, 1])
  })

  it('asks a second key only where the first cannot tell', () => {
    const rows = [
      rowAt(1, { extraData: true, model: 'B' }),
      rowAt(2, { extraData: false, model: 'C' }),
      rowAt(3, { extraData: true, model: 'A' }),
    ]
    expect(sorted(rows, '-extra', 'model')).toEqual([3, 1, 2])
  })

  it.each(['rank', 'metric.BLEU', 'metric.', 'toString', '__proto__', ''])(
    'knows no column %j',
    (column) => {
      expect(orderRows([rowAt(1)], [{ column, descending: false }], METRICS)).toBeNull()
    },
  )

  it('does not read what every object has for a score', () => {
    const metrics = [
      { name: 'constructor', kind: 'score' },
      { name: '__proto__', kind: 'attribute' },
    ]
    const rows = [rowAt(2), rowAt(1)]
    for (const { name } of metrics) {
      const keys = [{ column: `metric.${name}`, descending: true }]
      expect(positions(orderRows(rows, keys, metrics))).toEqual([1, 2])
    }
  })
})

describe('any order', () => {
  const rows = fc
    .array(
      fc.record({
        rank: fc.option(fc.integer({ min: 1, max: 5 })),
        model: fc.constantFrom('', 'A', 'a', 'B10', 'B9'),
        date: fc.option(fc.constantFrom('2019-01-01', '2020-06-01')),
        number: fc.option(fc.integer({ min: -3, max: 3 })),
      }),
    )
    .map((all) =>
      all.map(({ number, ...row }, index) =>
        rowAt(index + 1, { ...row, numbers: number === null ? {} : { Accuracy: number } }),
      ),
    )
  const keys = fc.array(
    fc.record({
      column: fc.constantFrom('model', 'date', 'metric.Accuracy', 'code', 'extra'),
      descending: fc.boolean(),
    }),
    { maxLength: 3 },
  )

  it('holds every row once and does not depend on the order before', () => {
    fc.assert(
      fc.property(rows, keys, (rows, keys) => {
        const order = positions(orderRows(rows, keys, METRICS))
        expect(order?.toSorted((a, b) => a - b)).toEqual(positions(rows))
        expect(positions(orderRows(rows.toReversed(), keys, METRICS))).toEqual(order)
      }),
    )
  })

  it('of some rows is that which they have among all', () => {
    fc.assert(
      fc.property(rows, keys, fc.func(fc.boolean()), (rows, keys, isLeft) => {
        const some = rows.filter(({ position }) => isLeft(position))
        const among = orderRows(some, keys, METRICS, new TextPlaces(rows))
        expect(positions(among)).toEqual(positions(orderRows(some, keys, METRICS)))
      }),
    )
  })

  it('has the missing at its end in both directions', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (rows, descending) => {
        const order = orderRows(rows, [{ column: 'metric.Accuracy', descending }], METRICS) ?? []
        const reported = order.map(({ numbers }) => 'Accuracy' in numbers)
        expect(reported).toEqual(reported.toSorted((a, b) => Number(b) - Number(a)))
      }),
    )
  })

  it('has ranks rising and the unranked last', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const ranks = rankOrder(rows).map(({ rank }) => rank ?? Infinity)
        expect(ranks).toEqual(ranks.toSorted((a, b) => (a === b ? 0 : a - b)))
      }),
    )
  })
})
