import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { board, link, method, paper, row, task } from '../../../fixtures/dumps'

const site = (slug: string) => `https://paperswithcode.com/paper/${slug}`
const MEGABYTE = 1024 * 1024
const many = Array.from({ length: 5000 }, (_, index) => `Author ${index}`)

const ask = archiveWith({
  papers: [
    paper({ paper_url: site('untitled'), title: null, url_abs: 'javascript:alert(1)' }),
    paper({ paper_url: site('crowd'), title: 'A crowd', authors: many, date: '2020-01-01' }),
    paper({
      paper_url: site('long'),
      title: 'Very long',
      abstract: `rare${'x'.repeat(50)} ${'word '.repeat(MEGABYTE / 5)}`,
    }),
    paper({ paper_url: site('far'), title: 'Far ahead', date: '2999-01-01' }),
    paper({ paper_url: site('old'), title: 'Far behind', date: '1066-10-14' }),
    paper({ paper_url: site('early'), title: 'The original', date: '2001-01-01' }),
    paper({ paper_url: site('again'), title: 'Again', reproduces_paper: site('early') }),
    paper({
      paper_url: site('once-more'),
      title: 'Once more',
      date: '2002-01-01',
      reproduces_paper: '  the ORIGINAL ',
      methods: [
        { name: 'Told', full_name: 'Told' },
        { name: 'Untold', full_name: 'Untold' },
      ],
    }),
    paper({ paper_url: site('lost'), title: 'Lost', reproduces_paper: 'https://example.org/none' }),
    paper({ paper_url: site('itself'), title: 'Itself', reproduces_paper: site('itself') }),
    paper({ paper_url: site('coded'), title: 'Coded' }),
  ],
  links: [
    link({ paper_url: site('coded'), repo_url: 'javascript:alert(1)' }),
    link({ paper_url: site('coded'), repo_url: 'data:text/html,<script>alert(1)</script>' }),
  ],
  methods: [method('Told', { description: '**Told** is a method. It is short.' })],
  'evaluation-tables': [
    task('T', {
      datasets: [
        board(
          'D',
          ['Accuracy'],
          [
            row(
              'M',
              { Accuracy: '1' },
              {
                paper_title: 'Only a row knows it',
                paper_url: 'https://arxiv.org/abs/1901.00001',
                paper_date: '2019-01-02',
              },
            ),
          ],
        ),
      ],
    }),
  ],
})

describe('an odd paper', () => {
  it('without a title is called so', () => {
    expect(ask('paper', { id: 'untitled' })).toMatchObject({ title: 'Title not reported' })
    expect(ask('related', { id: 'untitled' })).toMatchObject({ similarText: [] })
  })

  it('of 5,000 authors has them all, and so has each of them', () => {
    expect(ask('paper', { id: 'crowd' }).authors).toEqual(many)
    const { items } = ask('papers', { author: 'Author 4999' })
    expect(items).toMatchObject([{ id: 'crowd', authors: many.slice(0, 3), authorCount: 5000 }])
    expect(ask('co-authors', { name: 'Author 4999' })).toMatchObject({ total: 4999 })
  })

  it('with an abstract of a megabyte is told whole and compared by its beginning', () => {
    expect(ask('paper', { id: 'long' }).abstract?.length).toBeGreaterThan(MEGABYTE)
    expect(ask('related', { id: 'long' }).similarText).toEqual([])
  })

  it.each([
    ['far', true],
    ['old', true],
    ['early', false],
    ['crowd', false],
  ])('has a date that cannot be right: %s, %s', (id, misdated) => {
    expect(ask('paper', { id }).misdated).toBe(misdated)
  })

  it('has links that lead nowhere as they are spelled', () => {
    expect(ask('paper', { id: 'coded' }).repositories.map(({ url }) => url)).toEqual([
      'data:text/html,<script>alert(1)</script>',
      'javascript:alert(1)',
    ])
    expect(ask('repository', { url: 'javascript:alert(1)' })).toMatchObject({ paperCount: 1 })
  })
})

describe('a paper that reproduces another', () => {
  it('names it, by its address or its title, and is named by it', () => {
    const original = { id: 'early', title: 'The original', date: '2001-01-01' }
    expect(ask('paper', { id: 'again' })).toMatchObject({
      reproduces: site('early'),
      reproducedPaper: original,
    })
    expect(ask('paper', { id: 'once-more' }).reproducedPaper).toEqual(original)
    expect(ask('paper', { id: 'early' })).toMatchObject({
      reproduces: null,
      reproducedPaper: null,
      reproducedBy: [{ id: 'again', date: null }, { id: 'once-more' }],
    })
  })

  it.each([
    ['lost', 'https://example.org/none'],
    ['itself', site('itself')],
  ])('may name one that is not there, or itself: %s', (id, reproduces) => {
    expect(ask('paper', { id })).toMatchObject({
      reproduces,
      reproducedPaper: null,
      reproducedBy: [],
    })
  })
})

describe('the methods of a paper', () => {
  it('are defined by the first sentence of their description', () => {
    expect(
      ask('paper', { id: 'once-more' }).methods.map(({ name, definition }) => [name, definition]),
    ).toEqual([
      ['Told', 'Told is a method.'],
      ['Untold', null],
    ])
  })
})

describe('a paper that only a row of a leaderboard knows', () => {
  it('has the link and the day of the row, and its results', () => {
    const [hit] = ask('search', { text: 'Only a row knows it', kind: 'paper' }).items
    expect(ask('paper', { id: hit?.id ?? '' })).toMatchObject({
      stub: true,
      date: '2019-01-02',
      url: 'https://arxiv.org/abs/1901.00001',
      arxivId: '1901.00001',
      results: [{ dataset: 'D', score: '1', placements: [{ rank: 1, of: 1 }] }],
    })
  })
})

describe('related papers', () => {
  it('of a paper that is not there are refused in words', () => {
    expect(() => ask('related', { id: 'x' })).toThrow('Paper x is not in this snapshot.')
  })
})
