import { describe, expect, it } from 'vitest'
import type { DatasetFacets } from '#contract/dataset'
import { commonInWords } from '../../../../src-renderer/pages/dataset/near'
import { filtersOf } from '../../../../src-renderer/pages/datasets/datasets-request'
import { shareInWords } from '../../../../src-renderer/pages/method/method-tasks'

const none = { distinct: 0, values: [] }
const facets: DatasetFacets = {
  total: 0,
  hidden: 0,
  modality: none,
  task: { distinct: 1, values: [{ id: 'pos', name: 'Tagging', count: 3 }] },
  language: none,
  parent: none,
  years: [],
  leaderboard: { with: 0, without: 0 },
  loader: { with: 0, without: 0 },
}

describe('the filters of datasets', () => {
  it('say in words what is wanted, by the names of things once these are known', () => {
    const request = {
      text: 'net',
      modality: 'Texts|Images',
      task: 'pos',
      year: '2018..',
      leaderboard: 'no' as const,
      loader: 'yes' as const,
    }
    expect(filtersOf(request, facets).map(({ words }) => words)).toEqual([
      'named “net”',
      'of the modality “Texts”',
      'of the modality “Images”',
      'of the task “Tagging”',
      'of 2018 or later',
      'without a leaderboard',
      'with a data loader',
    ])
    expect(filtersOf(request, null).find(({ kind }) => kind === 'task')?.name).toBe('pos')
  })

  it('are taken off one by one', () => {
    const filters = filtersOf({ modality: 'Texts|Images', task: 'pos' }, facets)
    expect(filters.map(({ without }) => without)).toEqual([
      { modality: 'Images' },
      { modality: 'Texts' },
      { task: undefined },
    ])
  })
})

describe('what datasets have in common', () => {
  const tasks = ['Parsing', 'Tagging', 'Chunking', 'Reading'].map((name) => ({ id: name, name }))
  const of = (count: number, modalities: string[]) =>
    commonInWords({ id: 'x', name: 'X', tasks: tasks.slice(0, count), modalities })

  it.each([
    [of(1, []), '1 shared task (Parsing)'],
    [of(2, ['Texts']), '2 shared tasks (Parsing, Tagging); both Texts'],
    [of(4, []), '4 shared tasks (Parsing, Tagging, Chunking, …)'],
  ])('is “%s”', (words, expected) => {
    expect(words).toBe(expected)
  })
})

describe('a share', () => {
  it.each([
    [1, '100 %'],
    [0.123, '12 %'],
    [0.0456, '4.6 %'],
    [0.0001, 'under 0.1 %'],
  ])('of %d is %s', (share, words) => {
    expect(shareInWords(share)).toBe(words)
  })
})
