import { describe, expect, it } from 'vitest'
import {
  board,
  dataset,
  imported,
  link,
  method,
  paper,
  row,
  task,
  type Imported,
} from '../../../fixtures/dumps'

const known = paper({
  paper_url: 'https://paperswithcode.com/paper/deep-residual-learning',
  title: 'Deep “Residual” Learning',
  url_abs: 'http://arxiv.org/abs/1512.03385v1',
  arxiv_id: '1512.03385',
  conference_url_abs: 'https://aclanthology.org/P18-1230',
  date: '2015-12-10',
})

const tables = (...rows: unknown[]) => [
  task('Recognition', { datasets: [board('ImageNet', ['Top 1'], rows)] }),
]

const resultOf = ({ db }: Imported) =>
  db.first<{ slug: string | null; stub: number | null; url: string | null }>(`
    SELECT paper.slug, paper.stub, result.paper_url AS url
    FROM result LEFT JOIN paper ON paper.id = result.paper_id`)

describe('the paper of a result', () => {
  it.each([
    ['the address', { paper_url: 'http://arxiv.org/abs/1512.03385v1' }],
    ['the address in another form', { paper_url: 'https://www.arxiv.org/pdf/1512.03385v3.pdf' }],
    ['the address at the venue', { paper_url: 'http://aclweb.org/anthology/P18-1230' }],
    ['the address on the former site', { paper_url: '/paper/deep-residual-learning' }],
    ['the title', { paper_url: 'https://example.org/x', paper_title: 'Deep "residual" learning' }],
  ])('is found by %s', async (_, fields) => {
    const snapshot = await imported({
      papers: [known],
      'evaluation-tables': tables(row('ResNet', { 'Top 1': '78' }, fields)),
    })
    expect(resultOf(snapshot)).toMatchObject({ slug: 'deep-residual-learning', stub: 0 })
    expect(snapshot.info.counts).toMatchObject({ papers: 1, stubs: 0 })
  })

  it('is that of the address when the title is of another', async () => {
    const other = paper({ paper_url: '/paper/other', title: 'Other' })
    const names = { paper_url: 'http://arxiv.org/abs/1512.03385', paper_title: 'Other' }
    const snapshot = await imported({
      papers: [other, known],
      'evaluation-tables': tables(row('ResNet', { 'Top 1': '78' }, names)),
    })
    expect(resultOf(snapshot)).toMatchObject({ slug: 'deep-residual-learning' })
  })

  it('is a stub when no dump has it, with what the row tells', async () => {
    const names = {
      paper_url: 'https://arxiv.org/abs/2001.00001v2',
      paper_title: 'An Unknown Paper',
      paper_date: '2020-01-01',
    }
    const { db, info } = await imported({
      papers: [known],
      'evaluation-tables': tables(
        row('A', { 'Top 1': '1' }, { ...names, paper_date: null }),
        row('B', { 'Top 1': '2' }, names),
      ),
    })
    const stubs = db.all(
      'SELECT slug, title, date, url, arxiv_id, results, tasks FROM paper WHERE stub',
    )
    expect(stubs).toEqual([
      {
        slug: 'an-unknown-paper',
        title: 'An Unknown Paper',
        date: '2020-01-01',
        url: 'https://arxiv.org/abs/2001.00001v2',
        arxiv_id: '2001.00001',
        results: 2,
        tasks: '[1]',
      },
    ])
    expect(info.counts).toMatchObject({ papers: 1, stubs: 1 })
    expect(info.report.stored).toContainEqual({ name: 'stub papers', count: 1 })
  })

  it('is none when the row gives an unknown address and no title, but the address is kept', async () => {
    const snapshot = await imported({
      papers: [known],
      'evaluation-tables': tables(row('A', { 'Top 1': '1' }, { paper_url: 'http://x.org/a.pdf' })),
    })
    expect(resultOf(snapshot)).toEqual({ slug: null, stub: null, url: 'http://x.org/a.pdf' })
    expect(snapshot.info.report.empty).toContainEqual({
      name: 'results with the address of an unknown paper and no title',
      count: 1,
    })
  })

  it('is none when the row names none', async () => {
    const snapshot = await imported({ 'evaluation-tables': tables(row('A', { 'Top 1': '1' })) })
    expect(resultOf(snapshot)).toEqual({ slug: null, stub: null, url: null })
    expect(snapshot.info.counts.papers).toBe(0)
  })
})

describe('the paper of a link', () => {
  it.each([
    ['its address on the former site', { paper_url: known.paper_url, paper_title: 'Another' }],
    ['the arXiv id', { paper_url: '/paper/renamed', paper_arxiv_id: '1512.03385v2' }],
    ['its address outside', { paper_url_abs: 'https://arxiv.org/abs/1512.03385' }],
    ['the title', { paper_title: 'Deep Residual Learning' }],
  ])('is found by %s', async (_, fields) => {
    const { db } = await imported({ papers: [known], links: [link(fields)] })
    expect(db.first('SELECT slug, repositories, stub FROM paper')).toEqual({
      slug: 'deep-residual-learning',
      repositories: 1,
      stub: 0,
    })
  })

  it('is a stub under its address on the former site when no dump has it', async () => {
    const { db } = await imported({
      links: [
        link({ paper_url: 'https://paperswithcode.com/paper/the-slug', paper_title: 'Title' }),
      ],
    })
    expect(db.all('SELECT slug, title, stub, repositories FROM paper')).toEqual([
      { slug: 'the-slug', title: 'Title', stub: 1, repositories: 1 },
    ])
  })

  it.each([
    ['names no paper', link({ paper_title: '' })],
    ['no address of a repository', link({ paper_title: 'Deep Residual Learning', repo_url: '' })],
    ['not an object', 'link'],
  ])('is counted as skipped when the link %s', async (reason, item) => {
    const { info } = await imported({ papers: [known], links: [link({ paper_title: 'X' }), item] })
    expect(info.counts.repositories).toBe(1)
    expect(info.report.skipped).toEqual([{ name: `links to repositories: ${reason}`, count: 1 }])
  })
})

describe('a repository', () => {
  it('that is listed twice for a paper is one, with all that is said of it', async () => {
    const names = { paper_title: 'Deep Residual Learning' }
    const { db, info } = await imported({
      papers: [known],
      links: [
        link({ ...names, mentioned_in_paper: null }),
        link({ ...names, is_official: true, framework: 'pytorch', mentioned_in_paper: false }),
        link({ ...names, repo_url: 'https://github.com/a/b', is_official: null }),
      ],
    })
    expect(db.all('SELECT * FROM repository')).toEqual([
      {
        paper_id: 1,
        position: 0,
        url: 'https://github.com/owner/name',
        official: 1,
        mentioned_in_paper: 0,
        mentioned_in_github: 0,
        framework: 'pytorch',
      },
      {
        paper_id: 1,
        position: 1,
        url: 'https://github.com/a/b',
        official: null,
        mentioned_in_paper: 0,
        mentioned_in_github: 0,
        framework: null,
      },
    ])
    expect(info.report.merged).toEqual([{ name: 'links to repositories', count: 1 }])
  })

  it('that is the official one of the paper marks a result that links to it', async () => {
    const code = (url: string) => ({
      paper_title: known.title,
      code_links: [{ title: 'code', url }],
    })
    const { db } = await imported({
      papers: [known],
      links: [link({ paper_title: known.title, is_official: true })],
      'evaluation-tables': tables(
        row('A', { 'Top 1': '1' }, code('http://www.github.com/Owner/Name.git')),
        row('B', { 'Top 1': '1' }, code('https://github.com/other/name')),
      ),
    })
    expect(db.all('SELECT official FROM result')).toEqual([{ official: 1 }, { official: 0 }])
  })
})

describe('the paper that introduced something', () => {
  it('is found for datasets and methods, and makes no stub', async () => {
    const byArchive = { title: '', url: known.paper_url }
    const unknown = { title: 'Unknown', url: 'https://example.org/x' }
    const { db, info } = await imported({
      papers: [known],
      datasets: [dataset('A', { paper: byArchive }), dataset('B', { paper: unknown })],
      methods: [method('A', { paper: byArchive }), method('B', { paper: unknown })],
    })
    for (const table of ['dataset', 'method'])
      expect(db.all(`SELECT name, paper_id, paper_title FROM ${table}`)).toEqual([
        { name: 'A', paper_id: 1, paper_title: null },
        { name: 'B', paper_id: null, paper_title: 'Unknown' },
      ])
    expect(info.counts.papers).toBe(1)
  })
})

describe('the dataset of a leaderboard', () => {
  const datasets = [
    dataset('ImageNet-A', { variants: ['CIFAR'] }),
    dataset('CIFAR', { variants: ['CIFAR', 'CIFAR-10 (ρ=10)'] }),
    dataset('KITTI', { variants: ['CIFAR-10 (ρ=10)', 'Kitti 2015'] }),
  ]
  it.each([
    ['of its name', 'CIFAR', 'CIFAR'],
    ['with that variant, the first in the dump', 'CIFAR-10 (ρ=10)', 'CIFAR'],
    ['that is alike but for case and accents', 'kitti  2015', 'KITTI'],
    ['of no name alike', 'Unknown', null],
  ])('is the one %s', async (_, name, expected) => {
    const { db } = await imported({
      datasets,
      'evaluation-tables': [task('T', { datasets: [board(name, [], [])] })],
    })
    const found = db.first<{ name: string | null }>(`
      SELECT dataset.name FROM leaderboard LEFT JOIN dataset ON dataset.id = dataset_id`)
    expect(found?.name).toBe(expected)
    expect(db.first('SELECT sum(leaderboards) AS count FROM dataset')).toEqual({
      count: expected ? 1 : 0,
    })
  })
})

describe('the methods of a paper', () => {
  const methods = [
    method('Adam', { full_name: 'Adaptive Moments' }),
    method('Adam', { full_name: 'Another Adam' }),
    method('Adaptive Moments', { full_name: 'Namesake' }),
  ]
  it.each([
    ['both names', { name: 'Adam', full_name: 'Another Adam' }, 2],
    ['full name before name', { name: 'Namesake', full_name: 'Adaptive Moments' }, 1],
    ['name', { name: 'Adaptive Moments', full_name: null }, 3],
  ])('are found by %s', async (_, fields, id) => {
    const { db } = await imported({ methods, papers: [paper({ methods: [fields] })] })
    expect(db.first('SELECT methods FROM paper')).toEqual({ methods: `[${id}]` })
    expect(db.all('SELECT method_id FROM method_papers')).toEqual([{ method_id: id }])
    expect(db.first('SELECT papers, stub FROM method WHERE id = ?', [id])).toEqual({
      papers: 1,
      stub: 0,
    })
  })

  it('that no dump has are stubs with what the paper tells of them', async () => {
    const { db, info } = await imported({
      papers: [
        paper({
          methods: [
            {
              name: 'ReLU',
              full_name: 'Rectified Linear Units',
              description: 'A *function*.',
              introduced_year: 2000,
              source_url: 'http://x.org',
              source_title: 'Source',
              code_snippet_url: '',
              main_collection: { name: 'Activations', area: 'General', parent: null },
            },
          ],
        }),
      ],
    })
    expect(db.first('SELECT slug, full_name, description, year, stub FROM method')).toEqual({
      slug: 'relu',
      full_name: 'Rectified Linear Units',
      description: 'A *function*.',
      year: null,
      stub: 1,
    })
    expect(db.first('SELECT slug, name, area, area_slug FROM collection')).toEqual({
      slug: 'activations',
      name: 'Activations',
      area: 'General',
      area_slug: 'general',
    })
    expect(info.missing).toContain('methods')
  })
})
