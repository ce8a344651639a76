import type { Years } from '#contract/years'
import type { Database } from '../database'
import { found } from '../errors'
import { unpackIds } from '../packed/ids'
import { repositoryAt } from './by-address'
import { Kept } from './kept'
import type { PaperColumns } from './paper-columns'
import { ListedPapers, PaperRange, type PaperSet, papersWhere } from './paper-set'

/** What papers are gathered by: a task, dataset or method by its slug, all else by name or address. */
export type SetKind = keyof typeof PACKED | 'repository'

/** The papers of whatever can be named. What was asked for lately is kept. */
export class PaperSets {
  readonly #db: Database
  readonly #columns: PaperColumns
  readonly #named = new Kept<PaperSet | undefined>(64)
  #all: PaperSet | undefined
  #withCode: PaperSet | undefined
  #withoutCode: PaperSet | undefined
  #withResults: PaperSet | undefined
  #years: readonly YearOfPapers[] | undefined

  constructor(db: Database, columns: PaperColumns) {
    this.#db = db
    this.#columns = columns
  }

  /** The papers of a thing, or the failure that names it. */
  of(kind: SetKind, key: string): PaperSet {
    const name = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${key}`
    return found(this.find(kind, key), name)
  }

  /** The papers of a thing; undefined when it is not in this snapshot. */
  find(kind: SetKind, key: string): PaperSet | undefined {
    return this.#named.get(`${kind} ${key}`, () => this.#read(kind, key))
  }

  get all(): PaperSet {
    return (this.#all ??= new PaperRange(1, this.#columns.highest))
  }

  get withCode(): PaperSet {
    return (this.#withCode ??= this.#where('repositories', (count) => count > 0))
  }

  get withoutCode(): PaperSet {
    return (this.#withoutCode ??= this.#where('repositories', (count) => count === 0))
  }

  get withResults(): PaperSet {
    return (this.#withResults ??= this.#where('results', (count) => count > 0))
  }

  /** The papers of some years, which lie side by side. */
  ofYears({ from, to }: Years): PaperSet {
    const years = this.years.filter(({ year }) => year !== null && year >= from && year <= to)
    const [first, last] = [years[0], years.at(-1)]
    return first && last ? new PaperRange(first.papers.lowest, last.papers.highest) : NONE
  }

  /** All years that have papers, rising; first those without a date, if there are any. */
  get years(): readonly YearOfPapers[] {
    return (this.#years ??= this.#db
      .all<{ year: number; lowest: number; highest: number }>(YEARS)
      .map(({ year, lowest, highest }) => ({
        year: year === 0 ? null : year,
        papers: new PaperRange(lowest, highest),
      })))
  }

  #where(name: 'repositories' | 'results', holds: (count: number) => boolean): PaperSet {
    const counts = this.#columns.counts(name)
    return papersWhere(this.#columns.highest, (id) => holds(counts[id - 1] ?? 0))
  }

  #read(kind: SetKind, key: string): PaperSet | undefined {
    if (kind === 'repository') {
      const repository = repositoryAt(this.#db, key)
      return repository && new ListedPapers(unpackIds(repository.ids))
    }
    const row = this.#db.first<{ ids: Uint8Array | null }>(PACKED[kind], { key })
    return row && (row.ids ? new ListedPapers(unpackIds(row.ids)) : NONE)
  }
}

/** A year and its papers; null for the papers without a date. */
interface YearOfPapers {
  year: number | null
  papers: PaperRange
}

const NONE: PaperSet = new PaperRange(1, 0)

const YEARS = 'SELECT year, lowest, highest FROM paper_year ORDER BY year'

const PACKED = {
  task: `
    SELECT ids FROM task LEFT JOIN task_papers ON task_papers.task_id = task.id
    WHERE task.id = coalesce(
      (SELECT id FROM task WHERE slug = :key),
      (SELECT task_id FROM task_spelling WHERE slug = :key))`,
  method: `
    SELECT ids FROM method LEFT JOIN method_papers ON method_papers.method_id = method.id
    WHERE method.slug = :key`,
  // Those with results on it.
  dataset: `
    SELECT ids FROM dataset LEFT JOIN dataset_papers ON dataset_papers.dataset_id = dataset.id
    WHERE dataset.slug = :key`,
  author: 'SELECT ids FROM author WHERE name = :key',
  venue: 'SELECT ids FROM venue WHERE name = :key',
  framework: 'SELECT ids FROM framework WHERE name = :key',
} as const
