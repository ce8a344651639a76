import { readYears } from '#contract/years'
import type { Database } from '../database'
import { Kept } from '../papers/kept'
import { type PaperSet, unionOf } from '../papers/paper-set'
import type { PaperSets } from '../papers/paper-sets'
import { slug } from '../text/slug'
import type { FieldWish } from './search-query'
import { words } from './words'

/** Whether a paper, by its row id, is one of some. */
export type PaperTest = (id: number) => boolean

/** The papers that fulfil all wishes. */
interface WishedPapers {
  has: PaperTest
  /** Whether any wish could be read. */
  isAny: boolean
  /** What could not be read or is not there, in sentences. */
  notes: readonly string[]
}

/** More of them hardly make a question clearer. */
const MOST_WISHES = 16

/** How many wishes that were read are kept: a question is typed letter by letter. */
const KEPT = 16

/**
 * Reads wishes. One that names what is not in the archive is fulfilled by no paper; one that cannot be
 * read is passed over. Both are told.
 */
export class Wishes {
  readonly #read = new Kept<ReadWish>(KEPT)

  constructor(
    private readonly db: Database,
    private readonly sets: PaperSets,
  ) {}

  of(wishes: readonly FieldWish[]): WishedPapers {
    const read = wishes.slice(0, MOST_WISHES).map((wish) => ({
      ...this.#read.get(`${wish.field} ${wish.value}`, () => readWish(this.db, this.sets, wish)),
      isExcluded: wish.isExcluded,
    }))
    const tests = read.flatMap(({ papers, isExcluded }) => (papers ? [{ papers, isExcluded }] : []))
    const notes = read.flatMap(({ note }) => note ?? [])
    if (wishes.length > MOST_WISHES) notes.push(`Only the first ${MOST_WISHES} fields count.`)
    return {
      has: (id) => tests.every(({ papers, isExcluded }) => papers.has(id) !== isExcluded),
      isAny: tests.length > 0,
      notes,
    }
  }
}

interface ReadWish {
  papers?: PaperSet
  note?: string
}

function readWish(db: Database, sets: PaperSets, { field, value }: FieldWish): ReadWish {
  if (field === 'year') {
    const years = readYears(value)
    return years
      ? { papers: sets.ofYears(years) }
      : { note: `“year:${value}” is not understood; write year:2020 or year:2018..2020.` }
  }
  if (field === 'has') {
    const wanted = value.toLowerCase()
    if (wanted === 'code') return { papers: sets.withCode }
    if (wanted === 'results') return { papers: sets.withResults }
    return { note: `“has:${value}” is not understood; write has:code or has:results.` }
  }
  const keys = keysOf(db, field, value)
  const papers = unionOf(keys.flatMap((key) => sets.find(field, key) ?? []))
  return keys.length > 0 ? { papers } : { papers, note: `No ${field} here is called “${value}”.` }
}

type NamedField = Exclude<FieldWish['field'], 'year' | 'has'>

/** The keys of what has a name: as it is spelled, or else in any case, or else nearly. */
function keysOf(db: Database, field: NamedField, value: string): string[] {
  const { table, key } = NAMED[field]
  const ask = (condition: string, wanted: string) =>
    db
      .all<{ key: string }>(`SELECT ${key} AS key FROM ${table} WHERE ${condition}`, { wanted })
      .map(({ key }) => key)
  const exact = ask(`${key} = :wanted`, key === 'slug' ? slug(value) : value)
  if (exact.length > 0) return exact
  // From here on the whole table is read.
  const anyCase = ask('name = :wanted COLLATE NOCASE', value)
  if (anyCase.length > 0) return anyCase
  if (field === 'venue') return venuesWith(db, value)
  return field === 'author' ? ask(SURNAME, `% ${value.replace(WILD, '\\$&')}`) : []
}

const SURNAME = String.raw`name LIKE :wanted ESCAPE '\'`
const WILD = /[\\%_]/g

/** Venues are called "ICML 2019 5", by their year and month. */
function venuesWith(db: Database, value: string): string[] {
  const wanted = words(value)
  if (wanted.length === 0) return []
  return db
    .all<{ name: string }>('SELECT name FROM venue')
    .map(({ name }) => name)
    .filter((name) => wanted.every((word) => words(name).includes(word)))
}

/** Where things are that have a name, and what they are told by. */
const NAMED = {
  task: { table: 'task', key: 'slug' },
  method: { table: 'method', key: 'slug' },
  dataset: { table: 'dataset', key: 'slug' },
  author: { table: 'author', key: 'name' },
  venue: { table: 'venue', key: 'name' },
  framework: { table: 'framework', key: 'name' },
} as const
