import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noFilters, type Filters, type Range } from '#contract/filters'
import type { ResultRow } from '#contract/leaderboard'
import { FacetCounter } from '../../../../src-main/archive/ranking/facets'
import { hindrances } from '../../../../src-main/archive/ranking/row-filter'
import { resultRow } from '../../../fixtures/leaderboard'

/** Names that are told apart by case or a blank, or that every object has. */
const SCORES = ['A', 'a', 'A ', '', '__proto__']
const ATTRIBUTES = ['Backbone', 'constructor']
const METRICS = [
  ...SCORES.map((name) => ({ name, kind: 'score' as const })),
  ...ATTRIBUTES.map((name) => ({ name, kind: 'attribute' as const })),
]

const cells = <Value>(value: fc.Arbitrary<Value>, names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: names.length })
    .map((entries): Record<string, Value> => Object.fromEntries(entries))
const rows: fc.Arbitrary<ResultRow[]> = fc
  .array(
    fc.record({
      numbers: cells(fc.integer({ min: 0, max: 5 }), SCORES),
      texts: cells(fc.constantFrom('x', ' x', 'y', 'z'), ATTRIBUTES),
      prose: cells(fc.constant('n.n.'), SCORES),
      model: fc.constantFrom('ViT', 'vit large', 'Résnet', '', 'x'.repeat(10_000)),
      paperTitle: fc.constantFrom(null, 'On Vision', 'on RESNETS'),
      extraData: fc.constantFrom(true, false, null),
      links: fc.integer({ min: 0, max: 2 }),
      official: fc.boolean(),
      date: fc.constantFrom(null, '2019-05-01', '2020-01-01', '2020-12-31', '2099-01-01'),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all.map(({ numbers, texts, prose, links, official, ...row }, index) => {
      const reported = Object.entries(numbers).map(([name, number]) => [name, `${number}`])
      return resultRow({
        ...row,
        position: index + 1,
        numbers,
        scores: Object.fromEntries([
          ...Object.entries(prose),
          ...reported,
          ...Object.entries(texts),
        ]),
        code: Array.from({ length: links }, () => ({ title: 'x', url: 'https://x.org' })),
        official: official && links > 0,
        misdated: row.date === '2099-01-01',
      })
    }),
  )

const range: fc.Arbitrary<Range> = fc
  .record({ min: fc.option(fc.integer({ max: 5 })), max: fc.option(fc.integer({ min: 0 })) })
  .filter(({ min, max }) => min !== null || max !== null)
const years: fc.Arbitrary<Range> = fc.constantFrom(
  { min: 2020, max: null },
  { min: null, max: 2019 },
  { min: 2019, max: 2020 },
  { min: 2099, max: null },
)
const filters: fc.Arbitrary<Filters> = fc.record({
  text: fc.constantFrom('', 'vit', 'RES', 'vit vision', 'x', 'ré  on'),
  code: fc.constantFrom('any', 'official', 'none', null),
  extra: fc.constantFrom('yes', 'no', 'unknown', null),
  years: fc.option(years),
  ranges: fc.array(
    fc.tuple(fc.constantFrom(...SCORES), range).map(([metric, range]) => ({ metric, ...range })),
    { maxLength: 2 },
  ),
  complete: fc.array(fc.constantFrom(...SCORES, ...ATTRIBUTES), { maxLength: 2 }),
  attributes: fc.array(
    fc.record({
      metric: fc.constantFrom(...ATTRIBUTES),
      values: fc.subarray(['x', 'y', 'w'], { minLength: 1 }),
    }),
    { maxLength: 2 },
  ),
})

const left = (rows: readonly ResultRow[], filters: Filters) =>
  rows.filter((_, index) => hindrances(rows, filters)[index] === null)
const countOf = (rows: readonly ResultRow[], filters: Filters) =>
  new FacetCounter(rows, METRICS).count(hindrances(rows, filters))

const isIn = ({ min, max }: Range, number: number | undefined) =>
  number !== undefined && (min === null || number >= min) && (max === null || number <= max)

/** The filters as the definition has them, one row at a time. */
function passes(row: ResultRow, filters: Filters): boolean {
  const { text, code, extra, years, ranges, complete, attributes } = filters
  const plain = `${row.model} ${row.paperTitle ?? ''}`.toLowerCase().replaceAll('é', 'e')
  const words = text.toLowerCase().replaceAll('é', 'e').split(' ')
  const scores = new Map(Object.entries(row.scores))
  const numbers = new Map(Object.entries(row.numbers))
  const year = row.date && !row.misdated ? Number.parseInt(row.date, 10) : undefined
  return [
    words.every((word) => plain.includes(word)),
    code === null ||
      (code === 'none'
        ? row.code.length === 0
        : code === 'any'
          ? row.code.length > 0
          : row.official),
    extra === null || row.extraData === { yes: true, no: false, unknown: null }[extra],
    years === null || isIn(years, year),
    ranges.every((range) => isIn(range, numbers.get(range.metric))),
    complete.every((metric) => scores.has(metric)),
    attributes.every(({ metric, values }) => values.includes(scores.get(metric)?.trim() ?? '')),
  ].every(Boolean)
}

describe('the filters of rows', () => {
  it('leave every row where nothing is filtered', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        expect(left(rows, noFilters)).toEqual(rows)
      }),
    )
  })

  it('leave those that meet each of them', () => {
    fc.assert(
      fc.property(rows, filters, (rows, filters) => {
        expect(left(rows, filters)).toEqual(rows.filter((row) => passes(row, filters)))
      }),
    )
  })
})

describe('the facets of rows', () => {
  it('count what each choice would leave in place of the filters of its facet', () => {
    fc.assert(
      fc.property(rows, filters, (rows, filters) => {
        const results = (part: Partial<Filters>) => left(rows, { ...filters, ...part }).length
        const { code, extra, years, metrics, attributes } = countOf(rows, filters)
        const { ranges, complete } = filters
        expect(code).toEqual(
          (['any', 'official', 'none'] as const).map((value) => ({
            value,
            results: results({ code: value }),
          })),
        )
        expect(extra).toEqual(
          (['yes', 'no', 'unknown'] as const).map((value) => ({
            value,
            results: results({ extra: value }),
          })),
        )
        expect(years).toEqual(
          years.map(({ year }) => ({
            year,
            results: results({ years: { min: year, max: year } }),
          })),
        )
        expect(metrics.map(({ metric, results }) => ({ metric, results }))).toEqual(
          SCORES.map((metric) => ({
            metric,
            results: results({
              ranges: ranges.filter((each) => each.metric !== metric),
              complete: [...complete, metric],
            }),
          })),
        )
        for (const { metric, values } of attributes)
          expect(values).toEqual(
            values.map(({ value }) => ({
              value,
              results: results({
                complete: complete.filter((each) => each !== metric),
                attributes: [
                  ...filters.attributes.filter((each) => each.metric !== metric),
                  { metric, values: [value] },
                ],
              }),
            })),
          )
      }),
    )
  })

  it('list every year and value of the leaderboard, whatever is filtered, in their order', () => {
    fc.assert(
      fc.property(rows, filters, (rows, filters) => {
        const { years, attributes } = countOf(rows, filters)
        const dated = rows.filter(({ date, misdated }) => date !== null && !misdated)
        const known = [...new Set(dated.map(({ date }) => Number(date?.slice(0, 4))))]
        expect(years.map(({ year }) => year)).toEqual(known.toSorted((a, b) => a - b))
        for (const { metric, values } of attributes) {
          const texts = rows.flatMap(({ scores }) =>
            Object.hasOwn(scores, metric) ? [scores[metric]?.trim()] : [],
          )
          expect(new Set(values.map(({ value }) => value))).toEqual(new Set(texts))
          expect(values).toEqual(
            values.toSorted((a, b) => b.results - a.results || (a.value < b.value ? -1 : 1)),
          )
        }
      }),
    )
  })

  it('tell the ends of each metric over all rows', () => {
    const rows = [
      resultRow({ scores: { A: '3' }, numbers: { A: 3 } }),
      resultRow({ scores: { A: '-1', a: 'n.n.' }, numbers: { A: -1 } }),
    ]
    const { metrics } = countOf(rows, { ...noFilters, text: 'nobody' })
    expect(metrics.slice(0, 2)).toEqual([
      { metric: 'A', lowest: -1, highest: 3, results: 0 },
      { metric: 'a', lowest: null, highest: null, results: 0 },
    ])
  })
})
