import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { board, link, paper, row, task } from '../../../fixtures/dumps'

const written = (number: number, authors: string[], fields = {}) =>
  paper({
    paper_url: `https://paperswithcode.com/paper/paper-${number}`,
    url_abs: `https://arxiv.org/abs/2001.0000${number}`,
    title: `Paper ${number}`,
    date: `20${10 + number}-01-01`,
    authors,
    ...fields,
  })
const result = (model: string, accuracy: string, number: number, fields = {}) =>
  row(
    model,
    { Accuracy: accuracy },
    {
      paper_title: `Paper ${number}`,
      paper_url: `https://arxiv.org/abs/2001.0000${number}`,
      paper_date: `20${10 + number}-06-01`,
      ...fields,
    },
  )

const ask = archiveWith({
  'evaluation-tables': [
    task('Classification', {
      datasets: [
        board(
          'ImageNet',
          ['Accuracy'],
          [result('A', '90', 3), result('B', '80', 1), result('C', '70', 2), result('D', '60', 1)],
        ),
        board('CIFAR', ['Accuracy'], [result('B', '99', 1)]),
        board('Empty', [], [row('B', {}, { paper_title: 'Paper 1' })]),
      ],
    }),
  ],
  papers: [
    written(1, ['Ann Müller', 'Bo Li', 'Cy Ito'], {
      tasks: ['Classification', 'Writing'],
      proceeding: 'ICML 2011',
    }),
    written(2, ['Ann Müller', 'Bo Li', 'Bo Li'], {
      tasks: ['Classification'],
      proceeding: 'ICML 2011',
    }),
    written(3, ['Bo Li']),
    written(4, ['Ann Müller', 'Ann Müller'], { date: null }),
    written(5, ['ANN MULLER']),
    written(6, ['Ann-Muller', 'ANN MULLER']),
    written(7, ['Muller Ann']),
    written(8, ['李 明', '李明']),
    written(9, [' ', '…']),
  ],
  links: [link({ paper_url: 'https://paperswithcode.com/paper/paper-1' })],
})

const ann = () => ask('author', { name: 'Ann Müller' })

describe('an author', () => {
  it('is all papers of the name, in numbers', () => {
    expect(ann()).toMatchObject({
      name: 'Ann Müller',
      papers: 3,
      withCode: 1,
      withResults: 2,
      years: [
        { year: 2011, count: 1 },
        { year: 2012, count: 1 },
        { year: null, count: 1 },
      ],
      tasks: {
        distinct: 2,
        values: [
          { id: 'classification', name: 'Classification', count: 2 },
          { id: 'writing', name: 'Writing', count: 1 },
        ],
      },
      venues: { distinct: 1, values: [{ id: 'ICML 2011', name: 'ICML 2011', count: 2 }] },
    })
  })

  it('has venues and tasks as filters name them', () => {
    expect(ann().venues).toEqual({
      distinct: 1,
      values: [{ id: 'ICML 2011', name: 'ICML 2011', count: 2 }],
    })
  })

  it('has the best result on each leaderboard, best rank first', () => {
    expect(
      ann().results.map(({ dataset, rank, of, score, model, results, newest }) => [
        dataset,
        rank,
        of,
        score,
        model,
        results,
        newest,
      ]),
    ).toEqual([
      ['CIFAR', 1, 1, '99', 'B', 1, '2011-06-01'],
      ['ImageNet', 2, 4, '80', 'B', 3, '2012-06-01'],
      ['Empty', null, 1, null, 'B', 1, '2011-01-01'],
    ])
  })

  it.each([
    ['leaderboard', ['CIFAR', 'Empty', 'ImageNet']],
    ['results', ['ImageNet', 'CIFAR', 'Empty']],
    ['newest', ['ImageNet', 'CIFAR', 'Empty']],
  ] as const)('has them by %s', (sort, datasets) => {
    const { results } = ask('author', { name: 'Ann Müller', sort })
    expect(results.map(({ dataset }) => dataset)).toEqual(datasets)
  })

  it('is written otherwise too, by those whose names have the same words in the same order', () => {
    expect(ann().spellings).toEqual([
      { name: 'ANN MULLER', papers: 2 },
      { name: 'Ann-Muller', papers: 1 },
    ])
    expect(ask('author', { name: 'Ann-Muller' }).spellings.map(({ name }) => name)).toEqual([
      'Ann Müller',
      'ANN MULLER',
    ])
    expect(ask('author', { name: 'Muller Ann' }).spellings).toEqual([])
    expect(ask('author', { name: '李明' }).spellings).toEqual([{ name: '李 明', papers: 1 }])
  })

  it('follows what the reader decided of an end', () => {
    const id = 'classification-on-imagenet'
    ask('prefer', { metric: 'Accuracy', leaderboard: id, better: 'lower' })
    const [first] = ann().results.filter(({ leaderboardId }) => leaderboardId === id)
    ask('prefer', { metric: 'Accuracy', leaderboard: id })
    expect(first).toMatchObject({ rank: 1, better: 'lower', score: '60', model: 'D' })
  })

  it.each(['Nobody', 'ann müller', '<script>', '__proto__', 'x'.repeat(2000)])(
    'that is not there is said to be absent: %s',
    (name) => {
      expect(() => ask('author', { name })).toThrow(`Author ${name} is not in this snapshot.`)
      expect(() => ask('co-authors', { name })).toThrow(`Author ${name} is not in this snapshot.`)
    },
  )

  it('may have a name without words', () => {
    expect(ask('author', { name: '…' })).toMatchObject({ papers: 1, spellings: [] })
  })
})

describe('the co-authors', () => {
  it('are those of most shared papers first, each paper once', () => {
    expect(ask('co-authors', { name: 'Ann Müller' })).toEqual({
      total: 2,
      items: [
        { name: 'Bo Li', papers: 2, first: '2011-01-01', last: '2012-01-01' },
        { name: 'Cy Ito', papers: 1, first: '2011-01-01', last: '2011-01-01' },
      ],
      next: null,
    })
  })

  it('come in pages, and by a part of their names', () => {
    const first = ask('co-authors', { name: 'Ann Müller', limit: 1 })
    expect(first.items.map(({ name }) => name)).toEqual(['Bo Li'])
    const after = first.next ?? ''
    expect(ask('co-authors', { name: 'Ann Müller', limit: 1, after })).toMatchObject({
      items: [{ name: 'Cy Ito' }],
      next: null,
    })
    expect(ask('co-authors', { name: 'Ann Müller', text: 'ITO' }).total).toBe(1)
    expect(() => ask('co-authors', { name: 'Ann Müller', after: '0-zz' })).toThrow(/no place/)
  })
})
