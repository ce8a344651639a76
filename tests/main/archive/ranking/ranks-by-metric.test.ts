import { describe, expect, it } from 'vitest'
import type { Ranking } from '../../../../src-main/contract/leaderboard'
import { withRanks } from '../../../../src-main/archive/ranking/ranks-by-metric'
import { metricOf, resultRow } from '../../../fixtures/leaderboard'

const metrics = [
  metricOf({ name: 'Accuracy', better: 'higher' }),
  metricOf({ name: 'Error', better: 'lower' }),
  metricOf({ name: '__proto__', better: 'higher' }),
  metricOf({ name: 'Quality', better: null, source: 'unknown' }),
  metricOf({ name: 'Backbone', kind: 'attribute', better: null, source: 'unknown' }),
]

const numbers = (entries: readonly (readonly [string, number])[]) =>
  resultRow({ numbers: Object.fromEntries(entries) })

const rows = [
  numbers([
    ['Accuracy', 92],
    ['Error', 8],
    ['__proto__', 1],
    ['Quality', 1],
  ]),
  numbers([
    ['Accuracy', 90],
    ['Error', 7],
    ['__proto__', 2],
  ]),
  numbers([
    ['Accuracy', 92],
    ['Quality', 3],
  ]),
]

const ranking = (metric: string, better: Ranking['better']): Ranking => ({
  metric,
  better,
  source: 'name',
  confidence: 'certain',
  decided: null,
})

describe('withRanks', () => {
  it.each([
    ['Accuracy', [1, 3, 1]],
    ['Error', [2, 1, undefined]],
    ['__proto__', [2, 1, undefined]],
    ['Quality', [undefined, undefined, undefined]],
    ['Backbone', [undefined, undefined, undefined]],
  ])('ranks on %s by its own better end', (name, expected) => {
    const ranks = withRanks(rows, metrics, null).map((row) =>
      Object.hasOwn(row.ranks, name) ? row.ranks[name] : undefined,
    )
    expect(ranks).toEqual(expected)
  })

  it.each([
    [
      'the end in use on the metric that ranks',
      ranking('Accuracy', 'lower'),
      'Accuracy',
      [2, 1, 2],
    ],
    ['the end that is assumed there', ranking('Quality', 'higher'), 'Quality', [2, undefined, 1]],
  ] as const)('takes %s', (_, rankedBy, name, expected) => {
    expect(withRanks(rows, metrics, rankedBy).map(({ ranks }) => ranks[name])).toEqual(expected)
  })

  it('leaves the rows as they are otherwise', () => {
    expect(withRanks(rows, metrics, null).map((row) => ({ ...row, ranks: {} }))).toEqual(rows)
  })
})
