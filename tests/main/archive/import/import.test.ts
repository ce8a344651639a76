import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Areas, DumpKind, Home, Info } from '#contract/snapshot'
import { importDumps } from '../../../../src-main/archive/import/import'
import { LAYOUT } from '../../../../src-main/archive/schema'
import { loadNamesIndex } from '../../../../src-main/archive/search/names-index'
import { unpackPostings } from '../../../../src-main/archive/packed/postings'
import {
  FILE_NAMES,
  board,
  dataset,
  folderWith,
  imported,
  importedFrom,
  link,
  method,
  paper,
  row,
  task,
  temporaryFolder,
  type Dumps,
  type Imported,
} from '../../../fixtures/dumps'

const dumps: Required<Dumps> = {
  papers: [
    paper({ title: 'Deep Networks', date: '2020-02-02', authors: ['Ann'], tasks: ['Parsing'] }),
    paper({ title: 'Deep Parsing', date: '2019-01-01' }),
  ],
  links: [link({ paper_title: 'Deep Networks' }), link({ paper_title: 'Deep Parsing' })],
  'evaluation-tables': [
    task('Parsing', {
      categories: ['NLP'],
      synonyms: ['Syntax'],
      datasets: [
        board(
          'PTB',
          ['F1'],
          [
            row('A', { F1: '90' }, { paper_title: 'Deep Parsing', paper_date: '2019-01-01' }),
            row('B', { F1: '91' }, { paper_title: 'Deep Networks', paper_date: '2020-02-02' }),
          ],
        ),
      ],
    }),
  ],
  datasets: [dataset('Penn Treebank', { variants: ['PTB'], num_papers: 3 })],
  methods: [method('Adam', { full_name: 'Adaptive Moments' })],
}

const { papers: _, ...withoutPapers } = dumps

const meta = <Value>({ db }: Imported, key: string): Value =>
  JSON.parse(
    db.first<{ value: string }>('SELECT value FROM meta WHERE key = ?', [key])?.value ?? '',
  )

describe('a snapshot', () => {
  it('says what it holds and what it was made from', async () => {
    const folder = folderWith(dumps)
    const snapshot = await importedFrom([folder])
    const { info, path } = snapshot
    expect(info.counts).toEqual({
      papers: 2,
      tasks: 1,
      datasets: 1,
      methods: 1,
      leaderboards: 1,
      results: 2,
      repositories: 2,
      papersWithCode: 2,
      stubs: 0,
      abstracts: 0,
      authors: 1,
      areas: 1,
      metrics: 1,
      tasksWithLeaderboards: 1,
    })
    expect(info).toMatchObject({
      name: 'Archive',
      date: '2020-02-02',
      dateSource: 'newest paper',
      missing: [],
      tool: 'test',
      layout: LAYOUT,
      licence: 'CC BY-SA 4.0',
      bytes: statSync(path).size,
      fileBacked: true,
    })
    expect({ ...meta<Info>(snapshot, 'info'), bytes: info.bytes, fileBacked: true }).toEqual(info)
    for (const { name, kind, sha256, bytes, items } of info.files) {
      const content = readFileSync(join(folder, name))
      expect(name).toBe(FILE_NAMES[kind])
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'))
      expect(bytes).toBe(content.length)
      expect(items).toBe(dumps[kind].length)
    }
    expect(info.sourceBytes).toBe(info.files.reduce((sum, { bytes }) => sum + bytes, 0))
    expect(Date.now() - Date.parse(info.imported)).toBeLessThan(60_000)
  })

  it('takes the name that it is given', async () => {
    const to = join(temporaryFolder(), 'a.sqlite')
    const info = await importDumps({ paths: [folderWith(dumps)], to, name: 'Mine', tool: '1' })
    expect(info.name).toBe('Mine')
  })

  it('has its first page and its areas ready', async () => {
    const snapshot = await imported(dumps)
    const home = meta<Home>(snapshot, 'home')
    expect(home.newest.map(({ title }) => title)).toEqual(['Deep Networks', 'Deep Parsing'])
    expect(home.notable).toMatchObject([{ id: 'parsing-on-ptb', best: { model: 'B' } }])
    expect(home.counts).toEqual(snapshot.info.counts)
    expect(meta<Areas>(snapshot, 'areas').areas).toMatchObject([{ id: 'nlp', leaderboards: 1 }])
  })

  it('has everything with a name in its index, with what tells it from others', async () => {
    const { db } = await imported(dumps)
    const row = db.first<{ value: string }>("SELECT value FROM meta WHERE key = 'names'")
    const index = loadNamesIndex(row?.value ?? '')
    expect(index.search('parsing on ptb')).toEqual([
      { kind: 'leaderboard', id: 'parsing-on-ptb', title: 'Parsing on PTB', detail: '2 results' },
    ])
    expect(index.search('syntax')).toMatchObject([
      { kind: 'task', id: 'parsing', detail: '1 leaderboard, 2 results, 1 paper' },
    ])
    expect(index.search('penn ptb')).toMatchObject([
      { kind: 'dataset', id: 'penn-treebank', detail: '1 leaderboard, 3 papers' },
    ])
    expect(index.search('adaptive')).toMatchObject([{ kind: 'method', id: 'adam', detail: '' }])
  })

  it('has the words of its titles in an index', async () => {
    const { db } = await imported(dumps)
    const rows = db.all<{ word: string; titles: number; in_titles: Uint8Array }>(
      'SELECT word, titles, in_titles FROM word WHERE titles > 0 ORDER BY id',
    )
    const found = rows.map(({ word, titles, in_titles }) => {
      const papers = Array.from(unpackPostings(in_titles), (posting) => posting >>> 3)
      return [word, titles, papers]
    })
    expect(found).toEqual([
      ['deep', 2, [1, 2]],
      ['networks', 1, [2]],
      ['parsing', 1, [1]],
    ])
  })

  it('is the same when the same dumps are imported again', async () => {
    const [one, other] = [await imported(dumps), await imported(dumps)]
    const tables = one.db.all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table'",
    )
    expect(tables.length).toBeGreaterThan(20)
    for (const { name } of tables) {
      const sql = `SELECT * FROM ${name} ${name === 'meta' ? "WHERE key <> 'info'" : ''}`
      expect(other.db.all(sql)).toEqual(one.db.all(sql))
    }
  })
})

describe('an import of some of the dumps', () => {
  const kinds = Object.keys(dumps) as DumpKind[]

  it.each(kinds)('makes a snapshot of %s alone that says what is missing', async (kind) => {
    const snapshot = await imported({ [kind]: dumps[kind] })
    expect(snapshot.info.missing.toSorted()).toEqual(
      kinds.filter((other) => other !== kind).toSorted(),
    )
    expect(meta<Home>(snapshot, 'home').missing).toEqual(snapshot.info.missing)
    expect(meta<Info>(snapshot, 'info').report.skipped).toEqual([])
  })

  it('without papers shows those that leaderboards and links name', async () => {
    const { db, info } = await imported(withoutPapers)
    expect(info.counts).toMatchObject({ papers: 0, stubs: 2, papersWithCode: 2 })
    expect(info.date).toBe('2020-02-02')
    expect(db.all('SELECT slug, date, stub FROM paper')).toEqual([
      { slug: 'deep-parsing', date: '2019-01-01', stub: 1 },
      { slug: 'deep-networks', date: '2020-02-02', stub: 1 },
    ])
  })

  it('of papers with impossible dates only has no date', async () => {
    const { info } = await imported({
      papers: [paper(), paper({ date: '2999-01-01' }), paper({ date: '1066-10-14' })],
    })
    expect(info).toMatchObject({ name: 'Archive', date: null, dateSource: 'unknown' })
  })

  it('tells which files of the folder are no dumps', async () => {
    const folder = folderWith({ methods: dumps.methods })
    writeFileSync(join(folder, 'README.md'), '# Dumps')
    const { info } = await importedFrom([folder])
    expect(info.report.skipped).toEqual([
      { name: 'no dump: README.md, it is not a JSON array', count: 1 },
    ])
  })
})

describe('an import that begins during another', () => {
  it('leaves alone what the first one has written in the same folder', async () => {
    const folder = temporaryFolder()
    const paths = [folderWith(dumps)]
    const importAs = (name: string, onProgress: () => void) =>
      importDumps({ paths, to: join(folder, name), tool: 'test', onProgress })
    let second: Promise<Info> | undefined
    await importAs('a.sqlite', () => {
      second ??= importAs('b.sqlite', () => {})
    })
    await second
    expect(readdirSync(folder)).toEqual(['a.sqlite', 'b.sqlite'])
  })
})

describe('progress', () => {
  it('tells the stages in order, and how much of a file is read', async () => {
    const seen: { stage: string; done: number; total: number | null }[] = []
    const to = join(temporaryFolder(), 'a.sqlite')
    await importDumps({
      paths: [folderWith(dumps)],
      to,
      tool: 'test',
      onProgress: (progress) => seen.push(progress),
    })
    expect([...new Set(seen.map(({ stage }) => stage))]).toEqual([
      'Looking for dumps',
      'Reading evaluation tables',
      'Reading datasets',
      'Reading methods',
      'Reading papers',
      'Reading links',
      'Storing papers',
      'Storing leaderboards',
      'Storing tasks, datasets and methods',
      'Indexing tables',
      'Sealing',
      'Checking',
    ])
    for (const { done, total } of seen) expect(done).toBeLessThanOrEqual(total ?? 0)
    const last = seen.findLast(({ stage }) => stage === 'Reading papers')
    expect(last?.done).toBe(last?.total)
    expect(readdirSync(dirname(to))).toEqual(['a.sqlite'])
  })
})
