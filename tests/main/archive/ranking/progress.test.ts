import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ranking, ResultRow } from '#contract/leaderboard'
import { bestOfEachPaper } from '../../../../src-main/archive/ranking/fold-papers'
import { progressOf, tradeOffOf } from '../../../../src-main/archive/ranking/progress'
import { ranked, rankedAsShown } from '../../../../src-main/archive/ranking/ranked-rows'
import { resultRow } from '../../../fixtures/leaderboard'

const SCORE = { kind: 'score' as const }
const by = (better: Ranking['better'], fields: Partial<Ranking> = {}): Ranking => ({
  metric: 'F1',
  better,
  source: 'name',
  confidence: 'certain',
  decided: null,
  ...fields,
})
const end = fc.constantFrom('higher' as const, 'lower' as const)
const rows: fc.Arbitrary<ResultRow[]> = fc
  .array(
    fc.record({
      date: fc.constantFrom(
        null,
        '1850-01-01',
        '2019-01-01',
        '2019-01-02',
        '2020-06-01',
        '2021-01-01',
      ),
      number: fc.option(fc.integer({ min: -3, max: 3 })),
      paperId: fc.constantFrom(null, 'a', 'b', 'c'),
      paperUrl: fc.constantFrom(null, 'https://x.org/a', 'https://x.org/b'),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all.map(({ number, ...row }, index) =>
      resultRow({
        ...row,
        position: index + 1,
        misdated: row.date === '1850-01-01',
        numbers: number === null ? {} : { F1: number },
      }),
    ),
  )

describe('records', () => {
  it('improve strictly from the first to the best of all, each held by the earliest', () => {
    fc.assert(
      fc.property(rows, end, (rows, better) => {
        const { records } = progressOf(rows, SCORE, by(better))
        const points = rows.flatMap(({ date, misdated, numbers, position }) =>
          date === null || misdated || numbers['F1'] === undefined
            ? []
            : [{ date, number: numbers['F1'], position }],
        )
        const gain = (a: number, b: number) => (better === 'higher' ? a - b : b - a)
        // A record is as good as any of its day or before, and better than all of the days before.
        const expected = points.filter(({ date, number, position }) =>
          points.every((other) =>
            other.date < date
              ? gain(number, other.number) > 0
              : other.date > date ||
                gain(number, other.number) > 0 ||
                (number === other.number && position <= other.position),
          ),
        )
        const inTime = expected.toSorted((a, b) => (a.date < b.date ? -1 : 1))
        expect(records).toEqual(inTime.map(({ position }) => position))
        expect(records.length > 0).toBe(points.length > 0)
      }),
    )
  })

  it('count every row once', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const { drawn, undated, misdated, unscored } = progressOf(rows, SCORE, by('higher'))
        expect(drawn + undated + misdated + unscored).toBe(rows.length)
      }),
    )
  })

  it.each([
    ['of a cost', { kind: 'cost' as const }, by('lower'), 0],
    ['where the better end is assumed', SCORE, by('higher', { source: 'unknown' }), 0],
    ['where nothing ranks', undefined, null, 0],
    ['where the reader decided the end', SCORE, by('higher', { source: 'reader' }), 1],
  ])('are none %s, unless known', (_, metric, ranking, records) => {
    const one = [resultRow({ date: '2020-01-01', numbers: { F1: 1 } })]
    expect(progressOf(one, metric, ranking).records).toHaveLength(records)
  })
})

describe('a trade-off', () => {
  const pair = [
    resultRow({ position: 1, numbers: { F1: 1, Size: 9 } }),
    resultRow({ position: 2, numbers: { F1: 2 } }),
  ]
  it.each([
    ['both ends are known', by('higher'), 'lower' as const, [1]],
    [
      'the end of the first is assumed',
      by('higher', { source: 'unknown' }),
      'lower' as const,
      null,
    ],
    ['the end of the second is unknown', by('higher'), null, null],
    ['nothing ranks', null, 'lower' as const, null],
  ])('has a front only where ends are known: %s', (_, ranking, better, front) => {
    expect(tradeOffOf(pair, ranking, { name: 'Size', better }).front).toEqual(front)
  })

  it('counts rows without one of the scores', () => {
    const { compared, notComparable } = tradeOffOf(pair, by('higher'), {
      name: 'Size',
      better: null,
    })
    expect([compared, notComparable]).toEqual([1, 1])
  })
})

const paperOf = ({ paperId, paperUrl }: ResultRow) => paperId ?? paperUrl

describe('the best row of each paper', () => {
  it('is one for each, none worse than another of it, and rows without a paper stay', () => {
    fc.assert(
      fc.property(rows, end, (rows, better) => {
        const all = ranked(rows, by(better))
        const folded = bestOfEachPaper(all)
        const papers = folded.map(paperOf).filter((paper) => paper !== null)
        expect(papers).toHaveLength(new Set(papers).size)
        expect(new Set(papers)).toEqual(new Set(all.map(paperOf).filter((paper) => paper !== null)))
        expect(folded.filter((row) => paperOf(row) === null)).toEqual(
          all.filter((row) => paperOf(row) === null),
        )
        const worse = folded.filter((row) =>
          all.some(
            (other) =>
              paperOf(row) !== null &&
              paperOf(row) === paperOf(other) &&
              (row.rank ?? Infinity) > (other.rank ?? Infinity),
          ),
        )
        expect(worse).toEqual([])
      }),
    )
  })
})

describe('ranks among the rows that are shown', () => {
  it('are one more than the number of better rows among them; ranks among all stay', () => {
    fc.assert(
      fc.property(rows, end, fc.func(fc.boolean()), (rows, better, isShown) => {
        const all = ranked(rows, by(better))
        const some = all.filter(({ position }) => isShown(position))
        const gain = (a: ResultRow, b: ResultRow) =>
          ((a.numbers['F1'] ?? Number.NaN) - (b.numbers['F1'] ?? Number.NaN)) *
          (better === 'higher' ? 1 : -1)
        for (const row of rankedAsShown(some, by(better))) {
          const isRanked = row.numbers['F1'] !== undefined
          const better = some.filter((other) => gain(other, row) > 0).length
          const equal = some.filter((other) => gain(other, row) === 0).length
          expect(row.shownRank).toBe(isRanked ? 1 + better : null)
          expect(row.shownTied).toBe(equal > 1)
          expect(row.rank).toBe(all[row.position - 1]?.rank)
        }
      }),
    )
  })
})
