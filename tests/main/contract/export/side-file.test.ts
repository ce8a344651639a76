import { describe, expect, it } from 'vitest'
import type { TableOptions } from '#contract/export/table-options'
import { describeTable } from '#contract/export/write-table'
import type { Leaderboard } from '#contract/leaderboard'
import type { Info } from '#contract/snapshot'
import { metricOf, resultRow } from '../../../fixtures/leaderboard'
import { snapshot, sourceOf } from '../../../fixtures/table-source'

const board = {
  metrics: [
    metricOf({ name: 'BLEU', conflict: { name: 'higher', order: 'lower' } }),
    metricOf({ name: 'Params', kind: 'cost', better: 'lower' }),
    metricOf({ name: 'Quality', better: null, source: 'unknown' }),
    metricOf({ name: 'Split', kind: 'attribute', better: null, source: 'unknown' }),
  ],
  rankedBy: { metric: 'BLEU', better: 'higher', source: 'name', decided: null },
  rows: [
    resultRow({ rank: 1, model: '++', scores: { BLEU: '35.2' } }),
    resultRow({ rank: 2, model: '-x', scores: { BLEU: '-1' } }),
  ],
} as unknown as Leaderboard

function metadata(options: TableOptions = { columns: 'shown', preset: 'excel' }, from = snapshot) {
  const source = sourceOf('leaderboard', board, { snapshot: from })
  return JSON.parse(describeTable(source, options, 'translation_2025-07-28.csv') ?? '')
}

describe('the description of a table', () => {
  it('says what the file is, where it is from and on what terms', () => {
    expect(metadata()).toMatchObject({
      '@context': 'http://www.w3.org/ns/csvw',
      url: 'translation_2025-07-28.csv',
      'dc:title': 'Machine Translation on WMT2014',
      'dc:source': 'Papers With Code archive',
      'dc:license': { '@id': 'https://creativecommons.org/licenses/by-sa/4.0/' },
      'dc:creator': 'Papers With Code Offline 0.1.0',
      dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    })
  })

  it('names the view, the snapshot and how many cells were guarded', () => {
    expect(metadata().notes).toMatchObject([
      {
        address: '#/leaderboard?id=x',
        snapshot: {
          name: 'Papers with Code',
          date: '2025-07-28',
          dateSource: 'known dump',
          sourceFiles: [],
        },
        format: 'csv',
        preset: 'excel',
        columns: 'shown',
        rows: 2,
        guardedCells: 2,
        rankedBy: { metric: 'BLEU', better: 'higher', source: 'name' },
      },
    ])
  })

  it('has the hashes of the source files where they are known', () => {
    const file = { name: 'papers.json.gz', kind: 'papers', bytes: 9, sha256: 'abc', items: 1 }
    const info = { ...snapshot, files: [file] } as unknown as Info
    expect(metadata({}, info).notes[0].snapshot.sourceFiles).toEqual([
      { name: 'papers.json.gz', bytes: 9, sha256: 'abc' },
    ])
  })

  it('says of each column which end is better and how that is known', () => {
    const columns = metadata().tableSchema.columns as Record<string, string>[]
    expect(
      columns.map(({ titles, 'dc:description': about }) => [titles, about]).slice(0, 6),
    ).toEqual([
      ['Rank', 'By BLEU, higher is better, as the name of the metric says.'],
      ['Model', undefined],
      [
        'BLEU',
        'Higher is better, as the name of the metric says; the order says the opposite. As the archive spells it.',
      ],
      [
        'Params',
        'Lower is better, as the name of the metric says. As the archive spells it. A cost.',
      ],
      ['Quality', 'Which end is better is unknown. As the archive spells it.'],
      ['Split', 'An attribute, never ranked.'],
    ])
  })

  it('is refused for a reply without a table', () => {
    expect(() => describeTable(sourceOf('home', {}), {}, 'x.csv')).toThrow('holds no table')
  })

  it.each([
    ['csv', ','],
    ['tsv', '\t'],
  ] as const)('says how the fields of %s are parted', (format, delimiter) => {
    expect(metadata({ format }).dialect).toMatchObject({ delimiter })
  })

  it('names columns in a form that programs can use', () => {
    const names = metadata({ columns: ['metric.BLEU', 'paper-id', 'number.BLEU'] })
    expect(names.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual([
      'metric%2EBLEU',
      'paper%2Did',
      'number%2EBLEU',
    ])
  })
})
