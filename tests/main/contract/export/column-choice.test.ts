import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readColumns, writeColumns } from '#contract/export/column-choice'
import type { TableOptions } from '#contract/export/table-options'
import { writeTable } from '#contract/export/write-table'
import type { Leaderboard } from '#contract/leaderboard'
import { metricOf, resultRow } from '../../../fixtures/leaderboard'
import { sourceOf } from '../../../fixtures/table-source'

const names = ['Acc', 'acc ', '', 'Top-1, all', 'Date', 'Params']

const source = sourceOf('leaderboard', {
  metrics: names.map((name) => metricOf({ name, kind: name === 'Params' ? 'attribute' : 'score' })),
  rankedBy: null,
  where: '',
  fold: false,
  rows: [resultRow({})],
} as unknown as Leaderboard)

const idsOf = (columns: TableOptions['columns']) =>
  writeTable(source, { columns, numbers: false }).columns.map(({ id }) => id)

describe('the columns of a table', () => {
  it.each([
    ['rank,model', ['rank', 'model']],
    ['MODEL, rank ', ['model', 'rank']],
    ['metric.Acc', ['metric.Acc']],
    ['Acc', ['metric.Acc']],
    ['acc%20', ['metric.acc ']],
    ['Top-1%2C%20all', ['metric.Top-1, all']],
    ['params,Paper id', ['metric.Params', 'paper-id']],
    ['date', ['date']],
    ['model,model,Model', ['model']],
    ['unnamed', ['metric.']],
    ['number.Acc', ['number.Acc']],
  ])('%j are %j', (columns, ids) => {
    expect(idsOf(columns)).toEqual(ids)
  })

  it('may be a list as well', () => {
    expect(idsOf(['metric.Top-1, all', 'rank'])).toEqual(['metric.Top-1, all', 'rank'])
  })

  it('are those of the page, or with them all that there are', () => {
    const shown = idsOf('shown')
    expect(shown).toEqual([
      'rank',
      'model',
      ...names.slice(0, 5).map((name) => `metric.${name}`),
      'metric.Params',
      'paper',
      'code',
      'date',
    ])
    expect(idsOf('all')).toEqual(expect.arrayContaining(shown))
    expect(idsOf('all').length).toBeGreaterThan(shown.length + 5)
  })

  it.each([
    ['modle', 'There is no column “modle”; there are rank, model, '],
    ['ACC', 'The column “ACC” may be “metric.Acc” or “metric.acc ”: write it as it stands here.'],
    [',', 'Name one column at least.'],
    ['__proto__', 'There is no column “__proto__”'],
  ])('cannot be %j', (columns, message) => {
    expect(() => idsOf(columns)).toThrow(message)
  })

  it('are read back as they were written, whatever their names', () => {
    const ids = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() !== ''),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(ids, (names) => {
        fc.pre(!['shown', 'all'].includes(names[0] ?? '') || names.length > 1)
        expect(readColumns(writeColumns(names))).toEqual(names)
      }),
    )
  })
})

const titlesOf = (metrics: string[]) => {
  const board = { metrics: metrics.map((name) => metricOf({ name })), rows: [], rankedBy: null }
  return writeTable(sourceOf('leaderboard', board), { columns: 'shown', numbers: false }).columns
}

describe('the titles of a table', () => {
  it.each([
    [
      ['Acc', 'acc ', 'ACC'],
      ['Acc', 'acc (2)', 'ACC (3)'],
    ],
    [['Date'], ['Date (2)']],
    [
      ['', ' '],
      ['unnamed', 'unnamed (2)'],
    ],
    [
      ['A  B', 'a b'],
      ['A  B', 'a b (2)'],
    ],
    [
      ['Acc', 'Acc (2)', 'acc'],
      ['Acc', 'Acc (2)', 'acc (3)'],
    ],
  ])('of the metrics %j are %j', (metrics, titles) => {
    expect(
      titlesOf(metrics)
        .filter(({ id }) => id.startsWith('metric.'))
        .map(({ title }) => title),
    ).toEqual(titles)
  })

  it('leave the program’s own as they are, and say what the source calls a metric', () => {
    const columns = titlesOf(['Date'])
    expect(columns.find(({ id }) => id === 'date')?.title).toBe('Date')
    expect(columns.find(({ id }) => id === 'metric.Date')?.about).toContain(
      'Called "Date" by the source.',
    )
  })
})
