import { describe, expect, it } from 'vitest'
import { previewOf } from '#contract/export/preview'
import { formatNames } from '#contract/export/table-options'
import type { TableOptions } from '#contract/export/table-options'
import { onlyRows } from '#contract/export/table-source'
import { describeTable, writeTable } from '#contract/export/write-table'
import type { Leaderboard } from '#contract/leaderboard'
import { metricOf, resultRow } from '../../../fixtures/leaderboard'
import { sourceOf } from '../../../fixtures/table-source'

const board = {
  metrics: [metricOf({ name: 'F1' }), metricOf({ name: '__proto__' })],
  rankedBy: { metric: 'F1', better: 'higher', source: 'reader', decided: 'leaderboard' },
  where: 'code:any',
  fold: false,
  sort: '',
  rows: [3, 1, 2].map((position) =>
    resultRow({
      position,
      rank: position,
      shownRank: position,
      model: `Model ${position}`,
      scores: { F1: `${90 + position}%` },
      numbers: { F1: 90 + position },
    }),
  ),
} as unknown as Leaderboard
const source = sourceOf('leaderboard', board)

describe('JSON', () => {
  it('has an object for each row, by column id, with scores as spelled and as numbers', () => {
    const { text } = writeTable(source, { format: 'json', columns: 'all' })
    const [first] = JSON.parse(text)
    expect(first).toMatchObject({
      rank: 3,
      shown: 3,
      model: 'Model 3',
      'metric.F1': { raw: '93%', number: 93 },
      'metric.__proto__': null,
      date: null,
      position: 3,
    })
    expect(Object.keys(first)).not.toContain('number.F1')
  })

  it('has a column of numbers alone when it is asked for alone', () => {
    const { text } = writeTable(source, { format: 'json', columns: ['number.F1'] })
    expect(JSON.parse(text)).toEqual([
      { 'number.F1': 93 },
      { 'number.F1': 91 },
      { 'number.F1': 92 },
    ])
  })

  it('comes a line at a time as well', () => {
    const { text, extension } = writeTable(source, { format: 'jsonl', columns: ['rank'] })
    expect([text, extension]).toEqual(['{"rank":3}\n{"rank":1}\n{"rank":2}\n', 'jsonl'])
  })
})

describe('a table', () => {
  it.each(formatNames)(
    'in the form %s holds the rows in their order and says how many',
    (format) => {
      const { text, rows, columns } = writeTable(source, { format })
      expect([...text.matchAll(/Model (\d)/g)].map(([, position]) => position)).toEqual([
        '3',
        '1',
        '2',
      ])
      expect(rows).toBe(3)
      expect(columns.slice(0, 3).map(({ id }) => id)).toEqual(['rank', 'shown', 'model'])
    },
  )

  it.each([
    ['csv', 'beside'],
    ['json', 'beside'],
    ['markdown', 'in'],
    ['latex', 'in'],
    ['html', 'in'],
  ] as const)('in the form %s is described %s it', (format, where) => {
    const description = describeTable(source, { format }, 'x')
    expect(description === null).toBe(where === 'in')
    const said = description ?? writeTable(source, { format }).text
    expect(said).toContain('By F1, higher is better, as the reader chose for this leaderboard.')
  })

  it('of some rows has the best among them, and says so', () => {
    const some = onlyRows(source, [1, 2])
    const { text, rows } = writeTable(some, { format: 'markdown', columns: ['metric.F1'] })
    expect(rows).toBe(2)
    expect(text.endsWith('| 91% |\n| **92%** |\n')).toBe(true)
    expect(text).toContain('\nRows: 2, picked out by the reader\n')
    expect(JSON.parse(describeTable(some, {}, 'x.csv') ?? '').notes[0].picked).toEqual([1, 2])
  })

  it('is previewed by its first lines and its size', () => {
    const written = writeTable(source, { columns: ['model'], preset: 'excel' })
    expect(previewOf(written, 2)).toEqual({
      lines: ['\uFEFFModel', 'Model 3'],
      rows: 3,
      columns: 1,
      bytes: Buffer.byteLength(written.text),
    })
    expect(previewOf(written, 9).lines).toHaveLength(4)
  })

  it.each([
    [{ format: 'xml' }, 'The option “format” must be one of csv, tsv, json'],
    [{ preset: 'calc' }, 'The option “preset” must be one of excel, excel-european, data, tsv.'],
    [{ guard: 'perhaps' }, 'The option “guard” must be yes or no.'],
    [{ colums: 'all' }, 'A table has no option “colums”.'],
    [{ columns: 7 }, 'The option “columns” must be shown, all, or names joined by commas.'],
    [{ format: 'json', bom: true }, 'The option “bom” goes with CSV and TSV only.'],
    [{ format: 'latex', preset: 'excel' }, 'The option “preset” goes with CSV and TSV only.'],
    [{ format: 'tsv', preset: 'excel' }, 'The preset “excel” goes with CSV only.'],
  ])('cannot be written with %j', (options, message) => {
    expect(() => writeTable(source, options as TableOptions)).toThrow(message)
  })

  it('of CSV in the preset of TSV is a TSV file', () => {
    expect(writeTable(source, { format: 'csv', preset: 'tsv' }).extension).toBe('tsv')
  })

  it.each(formatNames)('of 1,250 rows and ten metrics is written quickly as %s', (format) => {
    const names = Array.from({ length: 10 }, (_, at) => `Metric ${at}`)
    const rows = Array.from({ length: 1250 }, (_, at) =>
      resultRow({
        position: at + 1,
        model: `Model ${at}, of some length (with more)`,
        paperTitle: 'A paper with a title of the usual length',
        scores: Object.fromEntries(names.map((name) => [name, `${at / 10}%`])),
        numbers: Object.fromEntries(names.map((name) => [name, at / 10])),
      }),
    )
    const large = { ...board, metrics: names.map((name) => metricOf({ name })), rows }
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage()
      writeTable(sourceOf('leaderboard', large), { format, columns: 'all' })
      return process.cpuUsage(start).user / 1000
    })
    // Milliseconds of the processor, since the machine may be busy. The target is 50 once it is warm.
    expect(Math.min(...times)).toBeLessThan(100)
  })
})
