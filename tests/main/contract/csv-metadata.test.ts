import { describe, expect, it } from 'vitest'
import { csvMetadata } from '#contract/csv-metadata'
import type { Leaderboard } from '#contract/leaderboard'
import type { Info, SnapshotFacts } from '#contract/snapshot'

const facts = { name: 'Papers with Code', date: '2025-07-28', dateSource: 'known dump' }
const board = {
  metrics: [
    {
      name: 'BLEU',
      kind: 'score',
      better: 'higher',
      source: 'name',
      conflict: { name: 'higher', order: 'lower' },
      scores: 2,
    },
    { name: 'Params', kind: 'cost', better: 'lower', source: 'name', conflict: null, scores: 1 },
    { name: 'Quality', kind: 'score', better: null, source: 'unknown', conflict: null, scores: 1 },
    {
      name: 'Split',
      kind: 'attribute',
      better: null,
      source: 'unknown',
      conflict: null,
      scores: 1,
    },
  ],
  rankedBy: { metric: 'BLEU', better: 'higher', source: 'name' },
  rows: [
    { rank: 1, model: '++', scores: { BLEU: '35.2' }, numbers: {}, code: [], extraData: null },
    { rank: 2, model: '-x', scores: { BLEU: '-1' }, numbers: {}, code: [], extraData: null },
  ],
} as unknown as Leaderboard

function metadata(snapshot: object = facts) {
  const text = csvMetadata({
    method: 'leaderboard',
    reply: board,
    columns: 'shown',
    file: 'translation_2025-07-28.csv',
    title: 'Machine Translation on WMT2014',
    address: '#/leaderboard?id=x',
    snapshot: snapshot as SnapshotFacts,
    tool: 'Papers With Code Offline 0.1.0',
  })
  return JSON.parse(text)
}

describe('csvMetadata', () => {
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
    expect(metadata().notes).toEqual([
      {
        address: '#/leaderboard?id=x',
        snapshot: facts,
        sourceFiles: [],
        columns: 'shown',
        rows: 2,
        guardedCells: 2,
      },
    ])
  })

  it('has the hashes of the source files where they are known', () => {
    const file = { name: 'papers.json.gz', kind: 'papers', bytes: 9, sha256: 'abc', items: 1 }
    const info = { ...facts, files: [file] } as unknown as Info
    expect(metadata(info).notes[0].sourceFiles).toEqual([
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
    const nothing = { method: 'home', reply: {}, columns: 'all' } as never
    expect(() => csvMetadata(nothing)).toThrow('holds no table')
  })
})
