import { describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract'
import type { Leaderboard } from '#contract/leaderboard'
import {
  addressOf,
  chartForm,
  chartSubject,
  formsOf,
  nextForm,
  type ChartAddress,
} from '../../../../../src-renderer/pages/leaderboard/chart/chart-form'
import { rankingMetric } from '../../../../../src-renderer/pages/leaderboard/ranking'
import { archiveWith } from '../../../../fixtures/archive'
import { chartedTables } from '../../../../fixtures/charted-leaderboards'

const ask = archiveWith({ 'evaluation-tables': chartedTables })

type More = ChartAddress & Omit<InputOf<'leaderboard'>, 'id'>

/** A leaderboard with what its chart shows at an address. */
function charted(name: string, { chart, scale, ...request }: More = {}) {
  const board: Leaderboard = ask('leaderboard', { id: `${name}-on-a`, ...request })
  const metric = rankingMetric(board)
  if (!metric) throw new Error('Nothing ranks this leaderboard.')
  const state = chartForm(board, metric, { chart, scale, against: request.against })
  const subject = chartSubject(board, metric, state)
  const named = (index: number) => subject.chart?.points[index]?.name
  return {
    board,
    state,
    subject,
    points: subject.chart?.points,
    best: subject.chart?.best.map(named),
  }
}

describe('a chart over time', () => {
  it('draws what has a day and a score, the oldest first, and says what it leaves out', () => {
    const { subject, points } = charted('extra-data')
    expect(points?.map(({ name }) => name)).toEqual(['First', 'Dominated', 'Small', 'Twin', 'Best'])
    expect(subject.counts).toBe(
      '5 of 8 results drawn; not drawn: 1 without a date, ' +
        '1 with a date that cannot be right, 1 without a score',
    )
  })

  it('counts as the archive does', () => {
    for (const name of ['extra-data', 'many-rows', 'one-day', 'unknown-direction']) {
      const { board, subject } = charted(name)
      expect(subject.table.rows).toHaveLength(board.progress.drawn)
    }
  })

  it('takes its records from the archive, and names stand where nothing is better', () => {
    const { subject, best } = charted('extra-data')
    expect(best).toEqual(['First', 'Dominated', 'Small', 'Best'])
    expect(subject.summary).toBe('From 9 in 2018 to 1.5 in 2021, 4 records.')
    expect(subject.chart?.side).toEqual({ vertical: 'below', horizontal: 'left' })
    const turned = charted('extra-data', { better: 'higher' })
    expect(turned.best).toEqual(['First'])
    expect(turned.subject.summary).toBe('One record: 9 in 2018, not beaten since.')
    expect(turned.subject.chart?.side.vertical).toBe('above')
  })

  it('is hollow for extra training data only', () => {
    const { points } = charted('extra-data')
    expect(points?.filter(({ isHollow }) => isHollow).map(({ name }) => name)).toEqual([
      'Dominated',
      'Twin',
      'Best',
    ])
  })

  it.each<[string, string, More, string]>([
    [
      'without a known direction has no records and says why',
      'unknown-direction',
      {},
      '3 results. No records, since it is unknown which end is better.',
    ],
    ['of a cost has none', 'extra-data', { metric: 'Params' }, '6 results. A cost has no records.'],
    [
      'with one result is a sentence',
      'extra-data',
      { where: 'text:first' },
      'No chart over time: only one result has a date and a score of Error.',
    ],
    [
      'with no result is a sentence',
      'extra-data',
      { where: 'text:nobody' },
      'No chart over time: no result has a date and a score of Error.',
    ],
    [
      'is a sentence where no axis holds the scores',
      'too-far-apart',
      {},
      'No chart: the scores lie too far apart to be drawn.',
    ],
  ])('%s', (_, name, request, summary) => {
    expect(charted(name, request).subject.summary).toBe(summary)
  })

  it('writes percent where the scores do', () => {
    expect(charted('all-scripts').subject.chart?.unit).toBe('%')
    expect(charted('one-day').subject.chart?.unit).toBe('')
  })

  it('is logarithmic over two decades, unless the reader has it linear', () => {
    const params = { metric: 'Params' }
    expect(charted('extra-data').subject.isLogOffered).toBe(false)
    expect(charted('extra-data', params).subject.isLogOffered).toBe(true)
    expect(charted('extra-data', params).subject.chart?.up.isLog).toBe(true)
    expect(charted('extra-data', { ...params, scale: 'linear' }).subject.chart?.up.isLog).toBe(
      false,
    )
  })
})

describe('a trade-off', () => {
  const address: More = { chart: 'trade-off', against: 'Params' }

  it('draws what has both scores, with the front from its better end', () => {
    const { subject, points, best } = charted('extra-data', address)
    expect(points).toHaveLength(6)
    expect(best).toEqual(['Undated', 'Small', 'Twin', 'Best'])
    expect(subject.title).toBe('Error against Params')
    expect(subject.summary).toBe('4 of 6 results on the front.')
    expect(subject.counts).toBe('6 of 8 results drawn; not drawn: 2 without a score of both')
    expect(subject.chart?.side).toEqual({ vertical: 'below', horizontal: 'left' })
  })

  it('has no front where an end is unknown', () => {
    const { subject, best } = charted('unknown-direction', {
      chart: 'trade-off',
      against: 'Accuracy',
    })
    expect(best).toEqual([])
    expect(subject.summary).toBe('No front, since it is unknown which end of Zorp is better.')
  })

  it('is not there with one metric, nor until a second one is chosen', () => {
    expect(charted('one-day', { chart: 'trade-off' }).state.form).toBe('chart')
    expect(charted('extra-data', { chart: 'trade-off' }).subject.chart).toBeNull()
  })

  it('begins with a cost, and ends with the chart over time', () => {
    const { state } = charted('extra-data')
    expect(addressOf('trade-off', state)).toEqual({ chart: 'trade-off', against: 'Params' })
    const { state: there } = charted('extra-data', address)
    expect(addressOf('chart', there)).toEqual({ chart: undefined, against: undefined })
  })
})

const cells = ({ table }: ReturnType<typeof chartSubject>) => [
  table.columns.map(({ title }) => title),
  ...table.rows,
]

describe('a chart as a table', () => {
  it('has the rows that are drawn, with scores as spelled and as numbers', () => {
    const { subject } = charted('extra-data', { chart: 'table', where: 'text:best' })
    expect(cells(subject)).toEqual([
      ['Model', 'Error', 'Error (number)', 'Date', 'Record', 'Extra data', 'Archive position'],
      ['Best', '1.5', 1.5, '2021-05-01', 'yes', 'yes', 1],
    ])
  })

  it('is of the trade-off while a second metric is chosen', () => {
    const { subject, state } = charted('extra-data', { chart: 'table', against: 'Params' })
    expect(state.isTradeOff).toBe(true)
    expect(cells(subject)[1]).toEqual(['Undated', '7', 7, '1M', 1_000_000, null, 'yes', 'no', 6])
  })

  it.each<[string, string[]]>([
    ['extra-data', ['trade-off', 'table', 'chart']],
    ['one-day', ['table', 'chart']],
  ])('comes in the turn of the forms of %s', (name, turn) => {
    const { state } = charted(name)
    expect(formsOf(state)).toHaveLength(turn.length)
    let current = state
    for (const form of turn) {
      expect(nextForm(current)).toBe(form)
      current = { ...current, form: nextForm(current) }
    }
  })
})
