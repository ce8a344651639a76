import type { Database } from '../database'
import { unpackIds } from '../packed/ids'
import { slug } from '../text/slug'
import type { PaperFigures } from './paper-figures'
import type { FieldWish } from './search-query'
import { words } from './words'

/** Whether a paper, by its row id, is one of some. */
export type PaperTest = (id: number) => boolean

/** The papers that fulfil all wishes. */
export interface WishedPapers {
  has: PaperTest
  /** Whether any wish could be read. */
  isAny: boolean
  /** What could not be read or is not there, in sentences. */
  notes: readonly string[]
}

/** More of them hardly make a question clearer. */
const MOST_WISHES = 16

/**
 * Reads wishes. One that names what is not in the archive is fulfilled by no paper; one that cannot be
 * read is passed over. Both are told.
 */
export function wishedPapers(
  db: Database,
  figures: PaperFigures,
  wishes: readonly FieldWish[],
): WishedPapers {
  const read = wishes
    .slice(0, MOST_WISHES)
    .map((wish) => ({ ...readWish(db, figures, wish), isExcluded: wish.isExcluded }))
  const tests = read.flatMap(({ test, isExcluded }) => (test ? [{ test, isExcluded }] : []))
  const notes = read.flatMap(({ note }) => note ?? [])
  if (wishes.length > MOST_WISHES) notes.push(`Only the first ${MOST_WISHES} fields count.`)
  return {
    has: (id) => tests.every(({ test, isExcluded }) => test(id) !== isExcluded),
    isAny: tests.length > 0,
    notes,
  }
}

interface ReadWish {
  test?: PaperTest
  note?: string
}

function readWish(db: Database, figures: PaperFigures, { field, value }: FieldWish): ReadWish {
  if (field === 'year') return readYears(db, value)
  if (field === 'has') {
    const column = HAS.get(value.toLowerCase())
    return column
      ? { test: (id) => (figures[column][id] ?? 0) > 0 }
      : { note: `“has:${value}” is not understood; write has:code or has:results.` }
  }
  const found = thingsNamed(db, field, value)
  const isIn = new Uint8Array(figures.highestId + 1)
  for (const thing of found) for (const id of papersOf(db, field, thing)) isIn[id] = 1
  const test = (id: number) => isIn[id] === 1
  return found.length > 0 ? { test } : { test, note: `No ${field} here is called “${value}”.` }
}

const HAS: ReadonlyMap<string, 'repositories' | 'results'> = new Map([
  ['code', 'repositories'],
  ['results', 'results'],
])

/** The ids of papers rise with their dates, so that years are a range of them. */
function readYears(db: Database, value: string): ReadWish {
  const [, one, from, to] = /^(?:(\d{1,4})|(\d{1,4})?\.\.(\d{1,4})?)$/.exec(value) ?? []
  if (one === undefined && from === undefined && to === undefined)
    return { note: `“year:${value}” is not understood; write year:2020 or year:2018..2020.` }
  // Year 0 holds the papers without a date.
  const years = { from: Number(one ?? from ?? 1), to: Number(one ?? to ?? 9999) }
  const range = db.first<{ lowest: number | null; highest: number }>(YEARS, years)
  const [lowest, highest] = [range?.lowest ?? 1, range?.lowest == null ? 0 : range.highest]
  return { test: (id) => id >= lowest && id <= highest }
}

const YEARS = `
  SELECT min(lowest) AS lowest, max(highest) AS highest FROM paper_year
  WHERE year BETWEEN :from AND :to`

type NamedField = Exclude<FieldWish['field'], 'year' | 'has'>

/** The row ids of what has a name: as it is spelled, or else in any case, or else nearly. */
function thingsNamed(db: Database, field: NamedField, value: string): number[] {
  const { table, hasSlug } = NAMED[field]
  const ask = (condition: string, parameters: Record<string, string>) =>
    db
      .all<{ id: number }>(`SELECT id FROM ${table} WHERE ${condition}`, parameters)
      .map(({ id }) => id)
  const exact = hasSlug
    ? ask('slug = :slug OR name = :value', { value, slug: slug(value) })
    : ask('name = :value', { value })
  if (exact.length > 0) return exact
  // From here on the whole table is read.
  const anyCase = ask('name = :value COLLATE NOCASE', { value })
  if (anyCase.length > 0) return anyCase
  if (field === 'venue') return venuesWith(db, value)
  return field === 'author' ? ask(SURNAME, { ending: `% ${value.replace(WILD, '\\$&')}` }) : []
}

const SURNAME = String.raw`name LIKE :ending ESCAPE '\'`
const WILD = /[\\%_]/g

/** Venues are called "ICML 2019 5", by their year and month. */
function venuesWith(db: Database, value: string): number[] {
  const wanted = words(value)
  if (wanted.length === 0) return []
  return db
    .all<{ id: number; name: string }>('SELECT id, name FROM venue')
    .filter(({ name }) => wanted.every((word) => words(name).includes(word)))
    .map(({ id }) => id)
}

function papersOf(db: Database, field: NamedField, thing: number): Iterable<number> {
  if (field === 'dataset') return db.all<{ id: number }>(PAPERS_ON, { thing }).map(({ id }) => id)
  const row = db.first<{ ids: Uint8Array }>(NAMED[field].papers, { thing })
  return row ? unpackIds(row.ids) : []
}

const PAPERS_ON = `
  SELECT DISTINCT result.paper_id AS id
  FROM leaderboard JOIN result ON result.leaderboard_id = leaderboard.id
  WHERE leaderboard.dataset_id = :thing AND result.paper_id IS NOT NULL`

/** Things with a name, perhaps an id in addresses, and a packed list of papers. */
const NAMED = {
  task: {
    table: 'task',
    hasSlug: true,
    papers: 'SELECT ids FROM task_papers WHERE task_id = :thing',
  },
  method: {
    table: 'method',
    hasSlug: true,
    papers: 'SELECT ids FROM method_papers WHERE method_id = :thing',
  },
  dataset: { table: 'dataset', hasSlug: true, papers: '' },
  author: { table: 'author', hasSlug: false, papers: 'SELECT ids FROM author WHERE id = :thing' },
  venue: { table: 'venue', hasSlug: false, papers: 'SELECT ids FROM venue WHERE id = :thing' },
  framework: {
    table: 'framework',
    hasSlug: false,
    papers: 'SELECT ids FROM framework WHERE id = :thing',
  },
} as const
