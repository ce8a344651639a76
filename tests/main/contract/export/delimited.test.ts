import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Method } from '#contract/contract'
import { isFormula } from '#contract/export/formula-guard'
import type { TableOptions } from '#contract/export/table-options'
import { isTable } from '#contract/export/tables'
import { writeTable } from '#contract/export/write-table'
import type { Leaderboard, Metric, ResultRow } from '#contract/leaderboard'
import type { TaskItem } from '#contract/task'
import { metricOf, resultRow } from '../../../fixtures/leaderboard'
import { sourceOf } from '../../../fixtures/table-source'

const csvOf = (method: Method, reply: unknown, columns: TableOptions['columns']) =>
  writeTable(sourceOf(method, reply), { columns, numbers: columns === 'all' }).text

const metric = (name: string, fields: Partial<Metric> = {}) => metricOf({ name, ...fields })

const row = (fields: Partial<ResultRow>) =>
  resultRow({ rank: 1, shownRank: 1, model: 'Model', ...fields })

const leaderboard = (metrics: Metric[], rows: ResultRow[]) =>
  ({ metrics, rows }) as unknown as Leaderboard

const task = (name: string): TaskItem => ({
  id: 'task',
  name,
  areas: [],
  parents: [],
  leaderboards: 0,
  datasets: 0,
  results: 0,
  papers: 0,
  subtasks: 0,
  latest: null,
  doubt: null,
})

/** The second field of the first line: the name of a task, as written. */
const written = (name: string) =>
  csvOf('tasks', { items: [task(name)] }, 'shown')
    .slice('Task,Areas,Leaderboards,Results,Papers,Latest result\r\n'.length)
    .replace(/,,0,0,0,\r\n$/, '')

/** Reads CSV after RFC 4180, to prove that what was written is what was meant. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

describe('csvOf', () => {
  it.each([
    ['Image Classification', 'Image Classification'],
    ['LIFT (ViT-B/16, ImageNet-21K)', '"LIFT (ViT-B/16, ImageNet-21K)"'],
    ['a "quoted" word', '"a ""quoted"" word"'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['CIFAR-100-LT (ρ=50)', 'CIFAR-100-LT (ρ=50)'],
    ['a;b\tc', 'a;b\tc'],
    ['', ''],
  ])('writes %j as %j', (name, expected) => {
    expect(written(name)).toBe(expected)
  })

  it.each([
    ['++', "'++"],
    ['+ Unigram and bigram features', "'+ Unigram and bigram features"],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-x', "'-x"],
    ['  =1+1', "'  =1+1"],
    ['\t=1', "'\t=1"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['-5.0 ± 0.1', "'-5.0 ± 0.1"],
  ])('guards %j against spreadsheets', (name, expected) => {
    expect(written(name)).toBe(expected)
  })

  it.each(['-14.2', '+3', '-1.5%', ' -2 ', '-1e-3', '-.5', '1=1', 'a@b', '', 'x-y'])(
    'leaves %j as it is',
    (name) => {
      expect(written(name)).toBe(name)
    },
  )

  it('begins with a header, ends every line with CR LF and has no mark before it', () => {
    expect(csvOf('tasks', { items: [task('A'), task('B')] }, 'shown')).toBe(
      'Task,Areas,Leaderboards,Results,Papers,Latest result\r\nA,,0,0,0,\r\nB,,0,0,0,\r\n',
    )
    expect(csvOf('tasks', { items: [] }, 'shown')).toMatch(/^Task,[^\n]*\r\n$/)
  })

  it('can be read back whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
        const lines = readCsv(csvOf('tasks', { items: names.map(task) }, 'all'))
        expect(lines.slice(1).map(([name]) => name)).toEqual(
          names.map((name) => (isFormula(name) ? `'${name}` : name).toWellFormed()),
        )
        expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
      }),
    )
  })

  it('knows which replies hold a table', () => {
    const methods = ['home', 'info', 'method', 'leaderboard', 'papers', 'search', 'constructor']
    expect(methods.map((method) => isTable(method as 'home'))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
    ])
    expect(() => csvOf('home', {}, 'all')).toThrow('holds no table')
  })
})

describe('the CSV of a leaderboard', () => {
  const board = leaderboard(
    [metric('Top-1 Accuracy'), metric('Backbone', { kind: 'attribute', better: null })],
    [
      row({
        model: 'A, B',
        scores: { 'Top-1 Accuracy': '96.95%', Backbone: 'ViT' },
        numbers: { 'Top-1 Accuracy': 96.95 },
        paperId: 'a-paper',
        paperTitle: 'A paper',
        paperUrl: 'https://x.org/abs',
        date: '2020-01-02',
        code: [
          { title: 'x', url: 'https://x.org/1' },
          { title: 'y', url: 'https://x.org/2' },
        ],
        official: true,
        modelLinks: [{ title: 'm', url: 'https://m.org' }],
      }),
      row({ position: 2, rank: null, model: 'C', scores: { 'Top-1 Accuracy': '54/55' } }),
    ],
  )

  it('has the columns of the page, in its order', () => {
    expect(readCsv(csvOf('leaderboard', board, 'shown'))).toEqual([
      ['Rank', 'Model', 'Top-1 Accuracy', 'Backbone', 'Paper', 'Code', 'Date'],
      ['1', 'A, B', '96.95%', 'ViT', 'A paper', '2', '2020-01-02'],
      ['', 'C', '54/55', '', '', '0', ''],
    ])
  })

  it('adds numbers and what names a row in the archive when all is wanted', () => {
    const [header, first, second] = readCsv(csvOf('leaderboard', board, 'all'))
    expect([header?.[3], ...(header?.slice(8) ?? [])]).toEqual([
      'Top-1 Accuracy (number)',
      'Archive position',
      'Doubts',
      'Tied',
      'Paper id',
      'Paper address',
      'Model links',
      'Code links',
      'Official code',
    ])
    expect([first?.[3], ...(first?.slice(8) ?? [])]).toEqual([
      '96.95',
      '1',
      '',
      'no',
      'a-paper',
      'https://x.org/abs',
      'https://m.org',
      'https://x.org/1 https://x.org/2',
      'yes',
    ])
    expect([second?.[3], ...(second?.slice(8) ?? [])]).toEqual([
      '',
      '2',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ])
  })

  it('tells of extra data only where a row says', () => {
    const told = leaderboard([], [row({ extraData: true }), row({ extraData: false }), row({})])
    expect(readCsv(csvOf('leaderboard', told, 'shown')).map((line) => line[2])).toEqual([
      'Extra data',
      'yes',
      'no',
      '',
    ])
  })

  it('keeps negative scores numbers and guards a metric named like a formula', () => {
    const odd = leaderboard([metric('=cmd')], [row({ scores: { '=cmd': '-14.2' } })])
    expect(readCsv(csvOf('leaderboard', odd, 'shown')).map((line) => line[2])).toEqual([
      "'=cmd",
      '-14.2',
    ])
  })

  it('does not read what every object has for a score', () => {
    const odd = leaderboard([metric('constructor'), metric('__proto__')], [row({})])
    expect(readCsv(csvOf('leaderboard', odd, 'all'))[1]?.slice(2, 6)).toEqual(['', '', '', ''])
  })
})

const place = (task: string, rank: number) => ({
  leaderboardId: `${task}-on-cifar`,
  task,
  taskId: task,
  rank,
  of: 9,
})

describe('the CSV of a paper', () => {
  it('has a line for every place of every result', () => {
    const result = {
      dataset: 'CIFAR-100-LT (ρ=10)',
      datasetId: 'cifar-100-lt',
      metric: 'Error Rate',
      better: 'lower',
      score: '9.8',
      model: 'LIFT',
      extraData: null,
      best: true,
    }
    const paper = { results: [{ ...result, placements: [place('a', 1), place('b', 2)] }] }
    expect(readCsv(csvOf('paper', paper, 'shown'))).toEqual([
      ['Task', 'Dataset', 'Metric', 'Score', 'Model', 'Rank', 'Of', 'Extra data'],
      ['a', 'CIFAR-100-LT (ρ=10)', 'Error Rate', '9.8', 'LIFT', '1', '9', ''],
      ['b', 'CIFAR-100-LT (ρ=10)', 'Error Rate', '9.8', 'LIFT', '2', '9', ''],
    ])
  })
})
