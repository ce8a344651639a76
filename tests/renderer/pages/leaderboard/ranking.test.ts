import { describe, expect, it } from 'vitest'
import type { Leaderboard, Metric, Ranking, ResultRow } from '#contract/leaderboard'
import { bestNumber, betterEnd, reported } from '../../../../src-renderer/pages/leaderboard/ranking'
import { metricOf } from '../../../fixtures/leaderboard'

const rankedBy = (part: Partial<Ranking>) =>
  ({ rankedBy: { metric: 'F1', better: 'higher', source: 'name', ...part } }) as Leaderboard

const rows = (...numbers: (number | null)[]) =>
  numbers.map((number) => ({ numbers: number === null ? {} : { F1: number } })) as ResultRow[]

describe('the better end on the page', () => {
  it.each<[string, Partial<Metric>, Partial<Ranking>, string | null]>([
    ['is what is known', {}, {}, 'higher'],
    ['is the choice of the reader', {}, { better: 'lower', source: 'reader' }, 'lower'],
    ['is unknown when it is only assumed', { better: null }, { source: 'unknown' }, null],
    [
      'of another metric is its own',
      { better: 'lower' },
      { metric: 'EM', source: 'reader' },
      'lower',
    ],
  ])('%s', (_, of, ranking, better) => {
    expect(betterEnd(metricOf(of), rankedBy(ranking))).toBe(better)
  })
})

describe('the best number of a column', () => {
  it.each<
    [string, ReturnType<typeof bestNumber>, Partial<Metric>, 'higher' | 'lower' | null, ResultRow[]]
  >([
    ['is the highest', 3, {}, 'higher', rows(1, 3, null, 2)],
    ['is the lowest where lower is better', 1, {}, 'lower', rows(1, 3, 2)],
    ['is nothing where nobody knows the better end', null, {}, null, rows(1, 2)],
    ['is nothing for a cost', null, { kind: 'cost' }, 'lower', rows(1, 2)],
    ['is nothing for a single row', null, {}, 'higher', rows(1)],
    ['is nothing where nothing is reported', null, {}, 'higher', rows(null, null)],
  ])('%s', (_, best, of, better, column) => {
    expect(bestNumber(metricOf(of), better, column)).toBe(best)
  })
})

describe('a score under the name of a metric', () => {
  it('is never something that every object has', () => {
    expect(reported<unknown>({}, 'constructor')).toBeUndefined()
    expect(reported<unknown>({}, '__proto__')).toBeUndefined()
    expect(
      reported(JSON.parse('{"__proto__": "1.5"}') as Record<string, string>, '__proto__'),
    ).toBe('1.5')
  })
})
