import type { Database, SqlValue } from '../database'
import { slug } from '../text/slug'
import type { FieldWish } from './search-query'

/** The papers that fulfil all wishes, by their row ids. */
export interface WishedPapers {
  has: (id: number) => boolean
  /** Newest first; none when no wish could be read. */
  ids: () => number[]
  /** What could not be read or is not there, in sentences. */
  notes: readonly string[]
}

interface PaperSet {
  has: (id: number) => boolean
  list: () => readonly number[]
}

/**
 * Reads wishes. One that names what is not in the archive is fulfilled by no paper; one that cannot be
 * read is passed over. Both are told.
 */
export function wishedPapers(db: Database, wishes: readonly FieldWish[]): WishedPapers {
  const read = wishes.map((wish) => ({ ...readWish(db, wish), isExcluded: wish.isExcluded }))
  const sets = read.flatMap(({ set, isExcluded }) => (set ? [{ set, isExcluded }] : []))
  const has = (id: number) => sets.every(({ set, isExcluded }) => set.has(id) !== isExcluded)
  const first = sets.find(({ isExcluded }) => !isExcluded)
  const candidates = () => first?.set.list() ?? (sets.length > 0 ? idsFrom(db, ALL) : [])
  return {
    has,
    ids: () =>
      candidates()
        .filter(has)
        .toSorted((a, b) => b - a),
    notes: read.flatMap(({ note }) => note ?? []),
  }
}

interface ReadWish {
  set?: PaperSet
  note?: string
}

function readWish(db: Database, { field, value }: FieldWish): ReadWish {
  if (field === 'year') return readYears(db, value)
  if (field === 'has') {
    const sql = HAS.get(value.toLowerCase())
    return sql === undefined
      ? { note: `“has:${value}” is not understood; write has:code or has:results.` }
      : { set: setOf(idsFrom(db, sql)) }
  }
  const { things, papers } = NAMED[field]
  const names = { name: value, slug: slug(value) }
  const exact = idsFrom(db, `${things} WHERE slug = :slug OR name = :name`, names)
  const found = exact.length > 0 ? exact : idsFrom(db, `${things} WHERE ${ANY_CASE}`, names)
  const set = setOf(found.flatMap((thing) => idsFrom(db, papers, { thing })))
  return found.length > 0 ? { set } : { set, note: `No ${field} here is called “${value}”.` }
}

/** The ids of papers rise with their dates, so that years are a range of them. */
function readYears(db: Database, value: string): ReadWish {
  const [, one, from, to] = /^(?:(\d{1,4})|(\d{1,4})?\.\.(\d{1,4})?)$/.exec(value) ?? []
  if (one === undefined && from === undefined && to === undefined)
    return { note: `“year:${value}” is not understood; write year:2020 or year:2018..2020.` }
  // Year 0 holds the papers without a date.
  const years = { from: Number(one ?? from ?? 1), to: Number(one ?? to ?? 9999) }
  const range = db.first<{ lowest: number | null; highest: number }>(YEARS, years)
  const [lowest, highest] = [range?.lowest ?? 1, range?.lowest == null ? 0 : range.highest]
  return {
    set: {
      has: (id) => id >= lowest && id <= highest,
      list: () => Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index),
    },
  }
}

function setOf(ids: readonly number[]): PaperSet {
  const set = new Set(ids)
  return { has: (id) => set.has(id), list: () => [...set] }
}

const idsFrom = (db: Database, sql: string, parameters: Record<string, SqlValue> = {}): number[] =>
  db.all<{ id: number }>(sql, parameters).map(({ id }) => id)

const ALL = 'SELECT id FROM paper'
const YEARS = `
  SELECT min(lowest) AS lowest, max(highest) AS highest FROM paper_year
  WHERE year BETWEEN :from AND :to`

const HAS: ReadonlyMap<string, string> = new Map([
  ['code', 'SELECT id FROM paper WHERE repositories > 0'],
  ['results', 'SELECT id FROM paper WHERE results > 0'],
])

/** Reads the whole table, so that it is asked only when nothing has the name as it is spelled. */
const ANY_CASE = 'name = :name COLLATE NOCASE OR slug = :slug'

/** Things by their id or name, and the papers that they have. */
const NAMED = {
  task: {
    things: 'SELECT id FROM task',
    papers: 'SELECT paper_id AS id FROM task_paper WHERE task_id = :thing',
  },
  dataset: {
    things: 'SELECT id FROM dataset',
    papers: `
      SELECT DISTINCT result.paper_id AS id
      FROM leaderboard JOIN result ON result.leaderboard_id = leaderboard.id
      WHERE leaderboard.dataset_id = :thing AND result.paper_id IS NOT NULL`,
  },
  method: {
    things: 'SELECT id FROM method',
    papers: 'SELECT paper_id AS id FROM method_paper WHERE method_id = :thing',
  },
  author: {
    // Authors have no ids of their own in addresses.
    things: 'SELECT id FROM (SELECT id, name, name AS slug FROM author)',
    papers: 'SELECT paper_id AS id FROM author_paper WHERE author_id = :thing',
  },
} as const
