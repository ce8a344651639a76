import { describe, expect, it } from 'vitest'
import { askCitations, askPapers } from '#contract/cite/ask-citations'
import { citeFile } from '#contract/cite/cite-file'
import { leftOut } from '#contract/cite/left-out'
import type { Call, Method } from '#contract/contract'
import { dispatch } from '../../../../src-main/archive/dispatch'
import { archiveWith } from '../../../fixtures/archive'
import { board, paper, row, task } from '../../../fixtures/dumps'

const address = (slug: string) => `https://paperswithcode.com/paper/${slug}`
const papers = [
  paper({
    paper_url: address('first'),
    title: 'First',
    authors: ['Ada Lovelace'],
    date: '2019-05-14',
    proceeding: 'ACL 2019 7',
    url_abs: 'https://example.org/first',
  }),
  paper({
    paper_url: address('second'),
    title: 'Second',
    authors: ['Ada Lovelace'],
    date: '2020-05-14',
  }),
  ...Array.from({ length: 120 }, (_, at) =>
    paper({
      paper_url: address(`one-of-many-papers-with-a-long-name-that-fills-an-address-${at}`),
      title: `Many ${at}`,
      authors: ['Bo Li'],
      date: '2018-03-04',
    }),
  ),
]
const ask = archiveWith({
  papers,
  'evaluation-tables': [
    task('Speech', {
      datasets: [
        board(
          'Sounds',
          ['WER'],
          [
            row('b', { WER: '1' }, { paper_url: address('second'), paper_title: 'Second' }),
            row('a', { WER: '2' }, { paper_url: address('first'), paper_title: 'First' }),
            row('a+', { WER: '3' }, { paper_url: address('first'), paper_title: 'First' }),
            row('nobody', { WER: '4' }),
          ],
        ),
      ],
    }),
  ],
})
const call: Call = dispatch((method: Method) => ({
  [method]: (request: never) => ask(method as 'cite', request),
}))
const ids = ({ items }: { items: readonly object[] }) =>
  items.map((item) => ('id' in item ? item.id : null))

describe('the question what to cite', () => {
  it('tells of a paper what the source reports', () => {
    expect(ask('cite', { paper: 'first' }).items).toEqual([
      {
        kind: 'paper',
        id: 'first',
        title: 'First',
        authors: ['Ada Lovelace'],
        date: '2019-05-14',
        venue: 'ACL 2019 7',
        arxivId: null,
        url: 'https://example.org/first',
        pdfUrl: null,
        venueUrl: null,
      },
    ])
  })

  it('tells of several papers in their order, and names those that are not here', () => {
    const reply = ask('cite', { paper: 'second|nowhere|first|second' })
    expect(ids(reply)).toEqual(['second', 'first'])
    expect(reply.missing).toEqual(['nowhere'])
    expect(leftOut(reply)).toEqual(['Paper nowhere is not in this snapshot.'])
  })

  it('tells of the papers of a leaderboard, each once, and counts the results that name none', () => {
    const reply = ask('cite', { leaderboard: 'speech-on-sounds' })
    expect(ids(reply)).toEqual(['second', 'first'])
    expect(reply).toMatchObject({ total: 2, unnamed: 1 })
    expect(leftOut(reply)).toEqual(['1 result names no paper.'])
  })

  it('tells of papers as a list has them, part by part', () => {
    const first = ask('cite', { author: 'Bo Li', limit: 100 })
    expect([first.items.length, first.total]).toEqual([100, 120])
    const rest = ask('cite', { author: 'Bo Li', limit: 100, after: first.next ?? '' })
    expect([rest.items.length, rest.next]).toEqual([20, null])
  })

  it('tells of a leaderboard and of the snapshot themselves', () => {
    expect(ask('cite', { of: 'leaderboard', leaderboard: 'speech-on-sounds' }).items).toEqual([
      {
        kind: 'leaderboard',
        id: 'speech-on-sounds',
        task: 'Speech',
        dataset: 'Sounds',
        results: 4,
        papers: 2,
        latest: '2020-05-14',
      },
    ])
    expect(ask('cite', { of: 'snapshot' }).items).toEqual([
      { kind: 'snapshot', licence: 'CC BY-SA 4.0', papers: 122, leaderboards: 1 },
    ])
  })

  it.each([
    [{ paper: 'nowhere' }, 'Paper nowhere is not in this snapshot.'],
    [{ paper: 'nowhere|neither' }, 'None of these papers is in this snapshot.'],
    [{ leaderboard: 'x' }, 'Leaderboard x is not in this snapshot.'],
    [{ of: 'leaderboard' }, 'Say which leaderboard to cite: “leaderboard” takes its id.'],
    [{ of: 'snapshot', paper: 'first' }, 'Papers and what they must be go with “of papers” only.'],
    [{ of: 'snapshot', leaderboard: 'x' }, 'The snapshot is cited without “leaderboard”.'],
    [
      { paper: 'first', author: 'Bo Li' },
      'Cite papers by “paper”, by “leaderboard” or by what they must be.',
    ],
    [
      { leaderboard: 'x', results: true },
      'Cite papers by “paper”, by “leaderboard” or by what they must be.',
    ],
    [
      { after: 'x' },
      'The field “after” is no place in this list; take it from “next” of the page before.',
    ],
  ] as const)('refuses %j in a sentence', (request, sentence) => {
    expect(() => ask('cite', request)).toThrow(sentence)
  })
})

describe('whatever names papers', () => {
  it.each([
    ['papers', { author: 'Ada Lovelace' }, ['second', 'first'], 0],
    ['papers', { author: 'Ada Lovelace', at: '1', limit: 1 }, ['second'], 0],
    ['paper', { id: 'first' }, ['first'], 0],
    ['leaderboard', { id: 'speech-on-sounds', where: 'text:first' }, ['first'], 0],
    ['model', { name: 'b' }, ['second'], 0],
    ['cite', { paper: 'first' }, ['first'], 0],
    ['leaderboard', { id: 'speech-on-sounds' }, ['second', 'first'], 1],
  ])('is cited: %s %j', async (method, request, papers, unnamed) => {
    const citations = await askCitations(call, { method, request })
    expect(ids(citations)).toEqual(papers)
    expect(citations.unnamed).toBe(unnamed)
  })

  it('is cited for some rows alone', async () => {
    const request = { id: 'speech-on-sounds' }
    const citations = await askCitations(call, { method: 'leaderboard', request, picked: [2, 4] })
    expect(ids(citations)).toEqual(['first'])
    expect(citations.unnamed).toBe(1)
  })

  it('is refused where the answer names none', async () => {
    await expect(askCitations(call, { method: 'areas', request: {} })).rejects.toThrow(
      'The answer to “areas” names no papers to cite.',
    )
  })

  it('is asked in questions that an address can hold', async () => {
    const asked: string[] = []
    const many = Array.from(
      { length: 120 },
      (_, at) => `one-of-many-papers-with-a-long-name-that-fills-an-address-${at}`,
    )
    const citations = await askPapers(
      async (method, request) => {
        asked.push(new URLSearchParams(request as Record<string, string>).toString())
        return call(method, request)
      },
      ['nowhere', ...many, 'first', 'first'],
    )
    expect(citations.items).toHaveLength(121)
    expect(citations.missing).toEqual(['nowhere'])
    expect(asked.length).toBeGreaterThan(1)
    expect(Math.max(...asked.map((query) => query.length))).toBeLessThan(6100)
  })

  it('makes no trouble where there is nothing', async () => {
    expect(await askPapers(call, [])).toMatchObject({ total: 0, items: [] })
    expect(await askPapers(call, ['nowhere'])).toMatchObject({ items: [], missing: ['nowhere'] })
  })
})

describe('a file of citations', () => {
  it('of a list says once where it is from, and the entries when asked', async () => {
    const question = { method: 'papers', request: { author: 'Ada Lovelace' } }
    const plain = await citeFile(call, question, { format: 'bibtex' })
    expect(plain.entries).toBe(2)
    expect(plain.parts[0]).toMatch(/^% Papers With Code archive, snapshot .*CC BY-SA 4\.0/)
    expect(plain.parts.join('')).not.toContain('note =')
    const noted = await citeFile(call, question, { format: 'ris', archived: true })
    expect(
      noted.parts.join('').match(/N1 {2}- As archived in Papers With Code archive, snapshot/g),
    ).toHaveLength(2)
  })

  it('of the snapshot holds the hashes of its files', async () => {
    const file = await citeFile(
      call,
      { method: 'cite', request: { of: 'snapshot' } },
      { format: 'biblatex' },
    )
    const text = file.parts.join('')
    expect(text).toMatch(/^@dataset\{paperswithcode\d*\w*snapshot,/)
    expect(text).toMatch(/Source files: \S+\.json, SHA-256 [0-9a-f]{64}/)
    expect(text).toContain('122 papers, 1 leaderboards')
  })

  it.each([
    [{ format: 'word' }, 'The option “format” must be one of bibtex, biblatex'],
    [
      { format: 'ris', letters: 'latex' },
      'The option “letters” goes with BibTeX and BibLaTeX only.',
    ],
    [{ format: 'ris', archived: 'perhaps' }, 'The option “archived” must be yes or no.'],
    [{ format: 'ris', size: '1' }, 'A citation has no option “size”.'],
  ])('cannot be as %j', async (options, sentence) => {
    const question = { method: 'cite', request: { paper: 'first' } }
    await expect(citeFile(call, question, options as never)).rejects.toThrow(sentence)
  })
})
