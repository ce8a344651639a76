import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets, presetNames } from '#contract/export/presets'
import type { Delimited, Preset } from '#contract/export/presets'
import type { TableOptions } from '#contract/export/table-options'
import { writeTable } from '#contract/export/write-table'
import type { Leaderboard } from '#contract/leaderboard'
import { metricOf, resultRow } from '../../../fixtures/leaderboard'
import { linesOf, textBehind } from '../../../fixtures/read-delimited'
import { sourceOf } from '../../../fixtures/table-source'

const board = (model: string, score: string, number: number | null = null) =>
  ({
    metrics: [metricOf({ name: 'Acc' })],
    rankedBy: null,
    where: '',
    fold: false,
    rows: [
      resultRow({
        rank: 1,
        model,
        scores: { Acc: score },
        numbers: number === null ? {} : { Acc: number },
      }),
    ],
  }) as unknown as Leaderboard

const write = (model: string, score: string, options: TableOptions, number?: number) =>
  writeTable(sourceOf('leaderboard', board(model, score, number)), {
    columns: ['rank', 'model', 'metric.Acc'],
    ...options,
  }).text

describe('a preset', () => {
  it.each([
    ['excel', '\uFEFFRank,Model,Acc\r\n1,A;B,-93.5%\r\n'],
    ['excel-european', '\uFEFFRank;Model;Acc\r\n1;"A;B";-93,5%\r\n'],
    ['data', 'Rank,Model,Acc,Acc (number)\r\n1,A;B,-93.5%,-93.5\r\n'],
    ['tsv', 'Rank\tModel\tAcc\r\n1\tA;B\t-93.5%\r\n'],
  ] as const)('%s', (preset, expected) => {
    expect(write('A;B', '-93.5%', { preset }, -93.5)).toBe(expected)
  })

  it.each([
    [{ preset: 'excel', bom: false }, 'Rank,Model,Acc\r\n1,=1,2\r\n', "'=1"],
    [{ preset: 'excel', bom: 'no', header: 'no' }, '1,=1,2\r\n', "'=1"],
    [{ preset: 'tsv', newline: 'lf' }, 'Rank\tModel\tAcc\n1\t=1\t2\n', "'=1"],
    [{ preset: 'tsv', guard: false }, 'Rank\tModel\tAcc\r\n1\t=1\t2\r\n', '=1'],
    [
      { preset: 'tsv', quotes: 'all', delimiter: 'comma' },
      '"Rank","Model","Acc"\r\n"1","=1","2"\r\n',
      "'=1",
    ],
  ] as [TableOptions, string, string][])('changed by %j', (options, expected, model) => {
    expect(write('=1', '2', options)).toBe(expected.replace('=1', model))
  })

  it.each([
    ['1.5', '1,5'],
    ['.5', ',5'],
    ['1.2e-3', '1,2e-3'],
    ['7', '7'],
    ['2.42±0.01', '2.42±0.01'],
    ['99,45', "'99,45"],
    ['2,200', "'2,200"],
    ['1,514,187', '1,514,187'],
  ])('with decimal commas writes the score %j as %j', (score, field) => {
    expect(write('1.5', score, { preset: 'excel-european', bom: false, header: false })).toBe(
      `1;1.5;${field}\r\n`,
    )
  })

  it('keeps a line of one empty field a line', () => {
    const tasks = [resultRow({}), resultRow({ date: '2020-01-02' })]
    const source = sourceOf('leaderboard', { ...board('', ''), rows: tasks })
    expect(writeTable(source, { columns: ['date'] }).text).toBe('Date\r\n""\r\n2020-01-02\r\n')
  })
})

/** Texts of which any could break a table. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=HYPERLINK("x";"y")',
    "'=1",
    "''-1",
    "'",
    "'1,5",
    '\t=1',
    '\r\n',
    '"',
    '""',
    '\u0000',
    '\uFEFF',
    '\u202Eabc',
    'עברית',
    '👩‍👩‍👧',
    '|',
    '\\|',
    ' - ',
    'x'.repeat(10_000),
    '1.5',
    '-1.5',
    '1,5',
  ),
)

describe('whatever the texts, what was written comes back', () => {
  const forms: [name: string, options: TableOptions, form: Delimited][] = [
    ...presetNames.map((preset): [Preset, TableOptions, Delimited] => [
      preset,
      { preset },
      presets[preset],
    ]),
    ['all in quotes', { quotes: 'all' }, presets.data],
    ['line feeds', { newline: 'lf' }, presets.data],
    [
      'commas twice',
      { preset: 'excel-european', delimiter: 'comma' },
      { ...presets['excel-european'], delimiter: 'comma' },
    ],
  ]
  it.each(forms)('%s', (_, options, form) => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (model, score, metric) => {
        const metrics = [metricOf({ name: metric })]
        const rows = [resultRow({ model, scores: Object.fromEntries([[metric, score]]) })]
        const source = sourceOf('leaderboard', { ...board('', ''), metrics, rows })
        const { text, columns } = writeTable(source, { ...options, columns: 'all' })
        const [header = [], line = []] = linesOf(text, form)
        expect(header.map((title) => textBehind(title, { kind: 'text' }, form))).toEqual(
          columns.map(({ title }) => title.toWellFormed()),
        )
        const back = (id: string) => {
          const at = columns.findIndex((column) => column.id === id)
          return textBehind(line[at] ?? '', columns[at] ?? { kind: 'text' }, form)
        }
        expect([back('model'), back(`metric.${metric}`)]).toEqual([
          model.toWellFormed(),
          score.toWellFormed(),
        ])
      }),
    )
  })
})
