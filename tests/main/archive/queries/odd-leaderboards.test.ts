import { describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract'
import { metricColumn, writeSort } from '#contract/sort'
import { noFilters, writeFilters } from '#contract/filters'
import { archiveWith } from '../../../fixtures/archive'
import { board, row, task } from '../../../fixtures/dumps'

const LONG = 'Very long '.repeat(1000)
const odd = (name: string) => `odd-on-${name}`

const ask = archiveWith({
  'evaluation-tables': [
    task('Odd', {
      datasets: [
        board('none', ['F1'], []),
        board(
          'one',
          ['F1', 'Params'],
          [row('A', { F1: '1', Params: '2' }, { paper_date: '2020-01-01' })],
        ),
        board(
          'two',
          ['F1'],
          [
            row('A', { F1: '2' }, { paper_date: '2020-01-01' }),
            row('B', { F1: '1' }, { paper_date: '2021-01-01' }),
          ],
        ),
        board('no-metric', [], [row('A', {}), row('B', {})]),
        board(
          'only-text',
          ['F1', 'Note'],
          [row('A', { F1: 'see paper', Note: 'x' }), row('B', { F1: '54.6/55.5', Note: 'y' })],
        ),
        board(
          'all-equal',
          ['F1'],
          [
            row('B', { F1: '7' }, { paper_date: '2021-01-01' }),
            row('A', { F1: '7.0' }, { paper_date: '2020-01-01' }),
            row('C', { F1: '7' }),
          ],
        ),
        board(
          'no-numbers',
          ['F1'],
          [row('A', { F1: 'NaN' }), row('B', { F1: 'Infinity' }), row('C', { F1: '-' })],
        ),
        board(
          'names',
          ['Acc', 'acc', 'Acc ', '', '__proto__', 'constructor', 'toString'],
          [
            row('A', {
              Acc: '1',
              acc: '2',
              'Acc ': '3',
              '': '4',
              ['__proto__']: '5',
              constructor: '6',
            }),
            row('B', {
              Acc: '2',
              acc: '1',
              'Acc ': '4',
              '': '3',
              ['__proto__']: '6',
              constructor: '5',
            }),
          ],
        ),
        board(
          'dates',
          ['F1'],
          [
            row('Future', { F1: '9' }, { paper_date: '2999-01-01' }),
            row('Past', { F1: '8' }, { paper_date: '1666-01-01' }),
            row('Now', { F1: '7' }, { paper_date: '2020-01-01' }),
            row('No day', { F1: '6' }, { paper_date: '2020-02-31' }),
          ],
        ),
        board(
          'long',
          ['F1', LONG],
          [
            row(LONG, { F1: '2', [LONG]: '1' }),
            row('\u202eright to left', { F1: '1' }),
            row('👩‍🔬 emoji', { F1: '3' }),
          ],
        ),
      ],
    }),
  ],
})
const open = (name: string, request: Omit<InputOf<'leaderboard'>, 'id'> = {}) =>
  ask('leaderboard', { id: odd(name), ...request })
const lines = (name: string, request: Omit<InputOf<'leaderboard'>, 'id'> = {}) =>
  open(name, request).rows.map(
    ({ rank, tied, model }) => `${rank ?? '–'}${tied ? '=' : ''}${model}`,
  )

describe('a leaderboard of few results', () => {
  it.each([
    ['none', [], [], 0],
    ['one', ['1A'], [1], 1],
    ['two', ['1A', '2B'], [1], 2],
  ])('of %s is told whole', (name, expected, records, drawn) => {
    expect(lines(name)).toEqual(expected)
    expect(open(name)).toMatchObject({ results: expected.length, progress: { records, drawn } })
  })

  it.each(['none', 'one', 'two', 'no-metric', 'only-text', 'all-equal'])(
    'takes all that can be asked: %s',
    (name) => {
      const request = {
        sort: 'model:desc,date:asc',
        fold: true,
        where: 'text:a,code:none',
        ranks: true,
      }
      expect(open(name, request).rows.length).toBeLessThanOrEqual(1)
    },
  )

  it('without results has no facet value but the fixed ones', () => {
    const { facets, tradeOff } = open('none', { against: 'F1' })
    expect(facets).toMatchObject({
      years: [],
      metrics: [{ lowest: null, highest: null, results: 0 }],
    })
    expect(facets.code.every(({ results }) => results === 0)).toBe(true)
    expect(tradeOff).toMatchObject({ compared: 0, notComparable: 0 })
  })

  it('without a metric is ranked by nothing', () => {
    const { rankedBy, progress, metrics } = open('no-metric')
    expect({ rankedBy, metrics }).toEqual({ rankedBy: null, metrics: [] })
    expect(progress).toMatchObject({ records: [], drawn: 0, unscored: 2 })
    expect(() => open('no-metric', { where: 'complete:F1' })).toThrow('it has none.')
  })
})

describe('a leaderboard of odd scores', () => {
  it('that are all text stays in the order of the archive and filters by it', () => {
    expect(lines('only-text')).toEqual(['–A', '–B'])
    expect(open('only-text').rankedBy).toBeNull()
    expect(lines('only-text', { where: 'attribute.F1:54.6/55.5' })).toEqual(['–B'])
  })

  it('that are all equal share the first rank, the earliest first, with one record', () => {
    expect(lines('all-equal')).toEqual(['1=A', '1=B', '1=C'])
    expect(open('all-equal').progress).toMatchObject({ records: [2], drawn: 2, undated: 1 })
    expect(open('all-equal', { against: 'F1' }).tradeOff?.front).toEqual([1, 2, 3])
  })

  it('that only look like numbers ranks nobody', () => {
    expect(open('no-numbers').rows.every(({ rank }) => rank === null)).toBe(true)
    expect(open('no-numbers').rows.flatMap(({ numbers }) => Object.keys(numbers))).toEqual([])
  })
})

describe('metrics of any name', () => {
  it.each([
    ['Acc', 'B A'],
    ['acc', 'A B'],
    ['Acc ', 'B A'],
    ['', 'A B'],
    ['__proto__', 'B A'],
    ['constructor', 'A B'],
  ])('rank, sort, filter and compare: %j', (metric, best) => {
    const models = (request: Omit<InputOf<'leaderboard'>, 'id'>) =>
      open('names', request)
        .rows.map(({ model }) => model)
        .join(' ')
    expect(models({ metric, better: 'higher' })).toBe(best)
    const sort = writeSort([{ column: metricColumn(metric), descending: true }])
    expect(models({ sort })).toBe(best)
    const [first] = best.split(' ')
    const ends = open('names').facets.metrics.find((facet) => facet.metric === metric)
    const where = writeFilters({
      ...noFilters,
      ranges: [{ metric, min: ends?.highest ?? null, max: null }],
      complete: [metric],
    })
    expect(models({ where })).toBe(first)
    expect(open('names', { against: metric }).tradeOff).toMatchObject({ metric, compared: 2 })
  })

  it('are not had for being members of every object', () => {
    const toString = open('names').facets.metrics.find(({ metric }) => metric === 'toString')
    expect(toString).toMatchObject({ lowest: null, highest: null, results: 0 })
    expect(lines('names', { where: 'complete:toString' })).toEqual([])
    expect(() => open('names', { where: 'complete:hasOwnProperty' })).toThrow('is no metric')
  })
})

describe('dates that cannot be right', () => {
  it('are shown and ranked, but are of no year and hold no record', () => {
    const { rows, facets, progress } = open('dates')
    expect(rows.map(({ model, misdated }) => [model, misdated])).toEqual([
      ['Future', true],
      ['Past', true],
      ['Now', false],
      ['No day', false],
    ])
    expect(facets.years).toEqual([{ year: 2020, results: 1 }])
    expect(progress).toEqual({ records: [3], drawn: 1, undated: 1, misdated: 2, unscored: 0 })
    expect(lines('dates', { where: 'years:1000..' })).toEqual(['3Now'])
  })
})

describe('names of any length and script', () => {
  it('are found, sorted and kept whole', () => {
    expect(open('long', { where: 'text:very long' }).rows[0]?.model.trim()).toBe(LONG.trim())
    expect(lines('long', { where: 'text:👩‍🔬' })).toEqual(['1👩‍🔬 emoji'])
    expect(open('long', { sort: 'model:asc' }).rows).toHaveLength(3)
    expect(() => open('long', { where: 'complete:F2' })).toThrow(/^.{100,300}…\.$/s)
    expect(open('long').metrics.map(({ name }) => name.length)).toEqual([2, LONG.length])
  })
})
