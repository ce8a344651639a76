import { describe, expect, it } from 'vitest'
import { unpackIds } from '../../../../src-main/archive/packed/ids'
import { inflateText } from '../../../../src-main/archive/text/compressed-text'
import { imported, link, paper, type Imported } from '../../../fixtures/dumps'

const columns = async (fields: Record<string, unknown>, names: string) => {
  const { db } = await imported({ papers: [paper({ title: 'P', ...fields })] })
  return db.first(`SELECT ${names} FROM paper`)
}

const slugs = ({ db }: Imported) =>
  db.all<{ slug: string }>('SELECT slug FROM paper ORDER BY id').map(({ slug }) => slug)

const at = (title: string, date: string | null) => paper({ title, date })

describe('a paper', () => {
  it('is stored with all that the dump tells', async () => {
    const stored = await columns(
      {
        paper_url: 'https://paperswithcode.com/paper/p-1',
        arxiv_id: '1512.03385',
        openreview_id: 'abc',
        nips_id: '12-34',
        url_abs: 'https://x.org/abs',
        url_pdf: 'https://x.org/pdf',
        proceeding: 'NIPS 2015',
        conference: 'nips',
        conference_url_abs: 'https://nips.cc/1',
        conference_url_pdf: 'https://nips.cc/1.pdf',
        authors: ['Ann', 'Bo', 'Ann', '', null],
        date: '2015-12-10',
        reproduces_paper: 'other',
      },
      '*',
    )
    expect(stored).toEqual({
      id: 1,
      slug: 'p-1',
      title: 'P',
      date: '2015-12-10',
      venue: 'NIPS 2015',
      conference: 'nips',
      arxiv_id: '1512.03385',
      openreview_id: 'abc',
      nips_id: '12-34',
      url: 'https://x.org/abs',
      pdf_url: 'https://x.org/pdf',
      venue_url: 'https://nips.cc/1',
      venue_pdf_url: 'https://nips.cc/1.pdf',
      archive_url: null,
      reproduces: 'other',
      authors: '["Ann","Bo"]',
      tasks: '[]',
      methods: '[]',
      repositories: 0,
      results: 0,
      stub: 0,
      abstract_id: null,
    })
  })

  it.each([
    ['2020-02-29', '2020-02-29'],
    ['2020-02-29T12:00:00', '2020-02-29'],
    ['1963-08-01', '1963-08-01'],
    ['2999-01-01', '2999-01-01'],
    ['2021-02-29', null],
    ['2020-13-01', null],
    ['2020-00-10', null],
    ['0000-01-01', null],
    ['2020', null],
    ['May 2020', null],
    [20200101, null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('dated %j has the day %j', async (date, day) => {
    expect(await columns({ date }, 'date')).toEqual({ date: day })
  })

  it.each([
    ['https://paperswithcode.com/paper/the-slug', 'the-slug', null],
    [
      'http://paperswithcode.com/paper/the-slug/',
      'the-slug',
      'http://paperswithcode.com/paper/the-slug/',
    ],
    ['https://paperswithcode.com/paper/A.b', 'ab', 'https://paperswithcode.com/paper/A.b'],
    ['https://example.org/paper/x', 'my-title', 'https://example.org/paper/x'],
    [null, 'my-title', null],
  ])('at %j has the id %j', async (paper_url, slug, archive_url) => {
    expect(await columns({ title: 'My title', paper_url }, 'slug, archive_url')).toEqual({
      slug,
      archive_url,
    })
  })

  it.each([
    ['empty', { title: '', url_abs: 'http://x.org' }, null],
    ['blank', { title: ' \n', url_abs: 'http://x.org' }, null],
    ['a number', { title: 1984 }, '1984'],
    ['of another type', { title: {}, url_abs: 'http://x.org' }, null],
    ['with NUL and half a surrogate pair', { title: 'a\0b\ud800c' }, 'ab\ufffdc'],
    ['with the line ends of Windows', { title: 'a\r\nb' }, 'a\nb'],
    ['that would be SQL', { title: "'); DROP TABLE paper;--" }, "'); DROP TABLE paper;--"],
  ])('has a title that is %s', async (_, fields, title) => {
    expect(await columns(fields, 'title')).toEqual({ title })
  })

  it('has no repository, venue or id where the source writes nothing', async () => {
    const empty = { proceeding: '', conference: 'icml', arxiv_id: '', url_pdf: null }
    expect(await columns(empty, 'venue, arxiv_id, pdf_url')).toEqual({
      venue: 'icml',
      arxiv_id: null,
      pdf_url: null,
    })
  })
})

describe('papers', () => {
  it('are numbered by date, undated ones first, and by the dump within a day', async () => {
    const snapshot = await imported({
      papers: [at('c', '2020-01-02'), at('d', '2020-01-02'), at('a', null), at('b', '2020-01-01')],
      links: [link({ paper_title: 'stub' })],
    })
    expect(slugs(snapshot)).toEqual(['a', 'stub', 'b', 'c', 'd'])
    expect(snapshot.db.all('SELECT * FROM paper_year')).toEqual([
      { year: 0, lowest: 1, highest: 2 },
      { year: 2020, lowest: 3, highest: 5 },
    ])
  })

  it('of one title or one end of address get numbers', async () => {
    const snapshot = await imported({
      papers: [
        paper({ title: 'Same' }),
        paper({ title: 'Same' }),
        paper({ title: 'X', paper_url: 'https://paperswithcode.com/paper/same' }),
      ],
    })
    expect(slugs(snapshot)).toEqual(['same', 'same-2', 'same-3'])
  })

  it('that are listed again under the same address and title are one', async () => {
    const twice = paper({ title: 'Same', paper_url: '/paper/same', url_abs: 'http://x.org' })
    const { info } = await imported({ papers: [twice, twice] })
    expect(info.counts.papers).toBe(1)
    expect(info.report.merged).toEqual([{ name: 'papers', count: 1 }])
  })

  it('that are nothing are skipped with a reason', async () => {
    const { info } = await imported({
      papers: [paper(), null, 'paper', [], paper({ title: '' }), { abstract: 'x', title: null }],
    })
    expect(info.counts.papers).toBe(1)
    expect(info.report.skipped).toEqual([
      { name: 'papers: not an object', count: 3 },
      { name: 'papers: neither a title nor an address', count: 2 },
    ])
  })

  it('are told of what is odd in them', async () => {
    const { info } = await imported({
      papers: [paper({ title: 'P', date: 'soon', authors: 'Ann', stars: 5, tasks: [{}] })],
    })
    expect(info.report.skipped).toEqual([
      { name: 'papers.authors: of another type', count: 1 },
      { name: 'papers.date: no day of the calendar', count: 1 },
      { name: 'papers.tasks[]: of another type', count: 1 },
    ])
    expect(info.report.unknownKeys).toEqual([{ name: 'papers.stars', count: 1 }])
    expect(info.report.read).toEqual([{ name: 'papers', count: 1 }])
  })

  it('keep their authors by the exact spelling', async () => {
    const { db, info } = await imported({
      papers: [
        paper({ title: 'a', authors: ['Ann Lee', 'Bo'] }),
        paper({ title: 'b', authors: ['Ann Lee', 'ann lee'] }),
      ],
    })
    const authors = db.all<{ name: string; papers: number; ids: Uint8Array }>(
      'SELECT name, papers, ids FROM author',
    )
    expect(authors.map(({ name, papers, ids }) => [name, papers, [...unpackIds(ids)]])).toEqual([
      ['Ann Lee', 2, [1, 2]],
      ['Bo', 1, [1]],
      ['ann lee', 1, [2]],
    ])
    expect(info.counts.authors).toBe(3)
  })
})

describe('abstracts', () => {
  it('come back as they were, and an empty one is none', async () => {
    const texts = ['We propose $x^2$.\n\nIt works.', '', 'Ein Überblick 😀', null]
    const { db, info } = await imported({
      papers: texts.map((abstract, index) =>
        paper({ title: `${index}`, abstract, short_abstract: index === 0 ? 'Short.' : abstract }),
      ),
    })
    const dictionary = db.first<{ value: Uint8Array }>(
      "SELECT value FROM meta WHERE key = 'dictionary'",
    )
    const rows = db.all<{ id: number; text: Uint8Array; short_text: Uint8Array | null }>(
      'SELECT paper.id, text, short_text FROM paper JOIN abstract ON abstract.id = abstract_id',
    )
    const read = (bytes: Uint8Array | null) =>
      bytes && inflateText(bytes, dictionary?.value ?? new Uint8Array())
    expect(rows.map((row) => [row.id, read(row.text), read(row.short_text)])).toEqual([
      [1, 'We propose $x^2$.\n\nIt works.', 'Short.'],
      [3, 'Ein Überblick 😀', null],
    ])
    expect(info.counts.abstracts).toBe(2)
    expect(info.hollow).not.toContain('abstracts')
  })
})

describe('the numbers of papers', () => {
  it('are exact by task, and with code', async () => {
    const { db } = await imported({
      papers: [
        paper({ title: 'a', tasks: ['T', 'T'], date: '2020-05-05' }),
        paper({ title: 'b', tasks: ['T'], date: '2020-01-01' }),
        paper({ title: 'c', tasks: ['T', 'U'] }),
        paper({ title: 'd', date: '2021-01-01' }),
      ],
      links: [link({ paper_title: 'a' }), link({ paper_title: 'd' })],
      'evaluation-tables': [
        {
          task: 'V',
          datasets: [
            {
              dataset: 'D',
              sota: { metrics: ['M'], rows: [{ paper_title: 'a', metrics: { M: '1' } }] },
            },
          ],
        },
      ],
    })
    const lists = db.all<{ task_id: number; ids: Uint8Array }>('SELECT * FROM task_papers')
    expect(lists.map(({ task_id, ids }) => [task_id, ...unpackIds(ids)])).toEqual([
      [2, 1, 2, 3],
      [3, 1],
    ])
    expect(db.all('SELECT name, papers, papers_with_code FROM task ORDER BY id')).toEqual([
      { name: 'V', papers: 0, papers_with_code: 0 },
      { name: 'T', papers: 3, papers_with_code: 1 },
      { name: 'U', papers: 1, papers_with_code: 0 },
    ])
  })
})
