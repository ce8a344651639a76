import initSqlJs from 'sql.js/dist/sql-wasm-inline.js'
import type { Database as SqlDatabase } from 'sql.js'
import { openForReading, type Database } from '../../src-main/archive/database'
import { SnapshotMeta } from '../../src-main/archive/queries/snapshot-meta'
import { search } from '../../src-main/archive/queries/search'
import { requests } from '../../src-main/contract/contract'
import { bm25 } from './bm25'
import { quantile, type Figure } from './report'

/** How many papers a page of search shows. */
const shown = 50

const inTitles = { table: 'title', weights: [1] }

/**
 * Searches among papers, in titles and abstracts, by what makes them hard; each beside the same words
 * asked of SQLite's FTS4 over the titles alone, ranked by BM25, and of LIKE, in this run.
 */
export async function searchFigures(archive: string, keys: number): Promise<Figure[]> {
  const db = await openForReading(archive)
  const titles = db
    .all<{ id: number; title: string }>(`SELECT id, title FROM paper WHERE title <> ''`)
    .map(({ id, title }) => ({ id, title }))
  const fts = await titlesInFts(titles)
  const ask = asker(db)
  // The facts that ship with the program have no abstracts to ask for.
  const sets = Object.entries(questionSets(titles, abstractsOf(db, titles, keys), keys)).filter(
    ([, { asked }]) => asked.length > 0,
  )
  const figures = sets.map(([name, { asked, target, isBegun }]) => {
    const [own, withFts, withLike] = [
      timesOf(asked, ask),
      timesOf(asked, (text) => bm25(fts, inTitles, ftsQuery(wordsOf(text), isBegun), shown)),
      timesOf(asked.slice(0, 50), (text) => like(db, wordsOf(text))),
    ]
    const [p50, ftsP50, likeP50] = [own, withFts, withLike].map((times) => quantile(times, 0.5))
    return {
      name: `${name}, p95`,
      value: quantile(own, 0.95),
      unit: 'ms',
      target,
      note: `p50 ${ms(p50)}; FTS4 with BM25 p50 ${ms(ftsP50)}, p95 ${ms(quantile(withFts, 0.95))}; LIKE p50 ${ms(likeP50)}`,
    }
  })
  fts.close()
  db.close()
  return figures
}

const ms = (value = Number.NaN) => value.toFixed(2)

interface QuestionSet {
  asked: readonly string[]
  target: number
  /** Whether the last word is only the beginning of one. */
  isBegun?: boolean
}

function questionSets(
  titles: readonly { title: string }[],
  abstracts: readonly string[],
  keys: number,
): Readonly<Record<string, QuestionSet>> {
  const drawn = Array.from({ length: keys }, (_, at) => {
    // The same in every run.
    const { title = '' } = titles[(at * 7919) % titles.length] ?? {}
    return wordsOf(title).slice(1, 4).join(' ')
  }).filter((text) => text !== '')
  const changed = (change: (text: string, at: number) => string) => drawn.map(change)
  return {
    'words of a title': { asked: drawn, target: 10 },
    'words that many have': { asked: common, target: 10 },
    'the last word begun': {
      asked: changed((text) => text.slice(0, -2)),
      target: 10,
      isBegun: true,
    },
    'a slip in a word': { asked: changed(withSlip), target: 10 },
    'words of an abstract': { asked: abstracts.map(longWords), target: 10 },
    'a phrase of an abstract': { asked: abstracts.map(phrase), target: 20 },
    'words and fields': {
      asked: changed((text, at) => `${text} ${fields[at % fields.length]}`),
      target: 20,
    },
  }
}

const common = [
  'deep learning',
  'neural network',
  'image classification',
  'learning for',
  'a survey of',
  'graph neural networks',
  'object detection',
  'language model',
  'reinforcement learning',
  'on the',
]
const fields = [
  'year:2018..2020',
  'has:code',
  '-network',
  'task:image-classification',
  'title:learning',
  'framework:pytorch',
  'venue:acl',
]

/** The texts of papers all over the archive, the same in every run. */
function abstractsOf(db: Database, papers: readonly { id: number }[], keys: number): string[] {
  const { texts } = new SnapshotMeta(db).paperSearch
  return Array.from({ length: keys }, (_, at) => papers[(at * 104_729) % papers.length]?.id ?? 0)
    .map((id) => texts.abstract(id))
    .filter((text) => text.length > 200)
}

const longWords = (abstract: string, at: number): string =>
  wordsOf(abstract)
    .filter((word) => word.length > 5)
    .slice(at % 20)
    .slice(0, 3)
    .join(' ')

const phrase = (abstract: string, at: number): string => {
  const all = wordsOf(abstract)
  const start = at % Math.max(1, all.length - 3)
  return `"${all.slice(start, start + 3).join(' ')}"`
}

/** Two neighbours in the middle of the longest word change places. */
function withSlip(text: string): string {
  const longest = text.split(' ').reduce((most, word) => (word.length > most.length ? word : most))
  const at = Math.floor(longest.length / 2)
  const slipped = `${longest.slice(0, at - 1)}${longest[at] ?? ''}${longest[at - 1] ?? ''}${longest.slice(at + 1)}`
  return text.replace(longest, slipped)
}

/** The words that FTS4 and LIKE are asked for; they know no fields. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => !/^-|:/.test(word))
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')

const ftsQuery = (words: readonly string[], isBegun = false): string =>
  words.map((word, at) => (isBegun && at === words.length - 1 ? `${word}*` : `"${word}"`)).join(' ')

function asker(db: Database): (text: string) => unknown {
  const ask = search(db, new SnapshotMeta(db))
  return (text) => ask(requests.search.parse({ text, kind: 'paper', limit: String(shown) }))
}

function timesOf(asked: readonly string[], ask: (text: string) => unknown): number[] {
  asked.slice(0, 10).forEach((text) => ask(text))
  return asked.map((text) => {
    const start = performance.now()
    ask(text)
    return performance.now() - start
  })
}

async function titlesInFts(titles: readonly { id: number; title: string }[]): Promise<SqlDatabase> {
  const { Database } = await initSqlJs()
  const fts = new Database()
  fts.run('CREATE VIRTUAL TABLE title USING fts4(text); BEGIN')
  const insert = fts.prepare('INSERT INTO title (docid, text) VALUES (?, ?)')
  for (const { id, title } of titles) insert.run([id, title])
  insert.free()
  fts.run('COMMIT')
  return fts
}

function like(db: Database, words: readonly string[]): unknown {
  const conditions = words.map((_, at) => `title LIKE ?${at + 1}`).join(' AND ') || 'TRUE'
  return db.all(
    `SELECT id FROM paper NOT INDEXED WHERE ${conditions} ORDER BY id DESC LIMIT ${shown}`,
    words.map((word) => `%${word}%`),
  )
}
