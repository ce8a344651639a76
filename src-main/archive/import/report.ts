import type { ImportReport, Tally } from '#contract/snapshot'
import { ArchiveError } from '../errors'

/** What a dump is made of, and what the books are kept on. */
type Entry =
  'papers' | 'links to repositories' | 'tasks' | 'leaderboards' | 'results' | 'datasets' | 'methods'

/** Names come from strangers' files: no more of them are told apart than a reader can look at. */
const MOST_NAMES = 100
const LONGEST_NAME = 240

/** Counts by name, in the order in which the names were first met. */
class Tallies {
  readonly #counts = new Map<string, number>()

  add(name: string, count = 1): void {
    const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name
    const known = this.#counts.has(short) || this.#counts.size < MOST_NAMES
    const key = known ? short : 'others'
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count)
  }

  count(name: string): number {
    return this.#counts.get(name) ?? 0
  }

  list(): Tally[] {
    return [...this.#counts].map(([name, count]) => ({ name, count }))
  }
}

/** The books of a reader that works in another thread, as they are sent from there. */
export type LedgerPages = Pick<ImportReport, 'read' | 'skipped' | 'unknownKeys'> & {
  skippedEntries: Tally[]
}

/** Keeps the books of an import: whatever was read is stored, merged or skipped for a reason. */
export class Ledger {
  readonly #read = new Tallies()
  readonly #stored = new Tallies()
  readonly #merged = new Tallies()
  readonly #repaired = new Tallies()
  readonly #skipped = new Tallies()
  readonly #skippedEntries = new Tallies()
  readonly #empty = new Tallies()
  readonly #directions = new Tallies()
  readonly #scores = new Tallies()
  readonly #unknownKeys = new Tallies()

  read(entry: Entry, count = 1): void {
    this.#read.add(entry, count)
  }

  stored(entry: Entry, count = 1): void {
    this.#stored.add(entry, count)
  }

  /** Rows that no dump holds as such, like stubs and authors. */
  made(name: string, count: number): void {
    if (count > 0) this.#stored.add(name, count)
  }

  merged(entry: Entry, count = 1): void {
    this.#merged.add(entry, count)
  }

  skipped(entry: Entry, reason: string, count = 1): void {
    this.#skippedEntries.add(entry, count)
    this.#skipped.add(`${entry}: ${reason}`, count)
  }

  /** A field that is left out because of what it holds. */
  unreadable(field: string, reason = 'of another type'): void {
    this.#skipped.add(`${field}: ${reason}`)
  }

  /** Files of a folder or an archive that were not read. */
  leftOut(name: string, count = 1): void {
    this.#skipped.add(`no dump: ${name}`, count)
  }

  /** Something that the source has wrong and that could be put right. */
  repaired(what: string, count = 1): void {
    this.#repaired.add(what, count)
  }

  empty(what: string, count: number): void {
    if (count > 0) this.#empty.add(what, count)
  }

  direction(source: string): void {
    this.#directions.add(source)
  }

  /** Something about the scores of leaderboards. */
  score(what: string, count: number): void {
    if (count > 0) this.#scores.add(what, count)
  }

  unknownKey(path: string): void {
    this.#unknownKeys.add(path)
  }

  countStored(entry: Entry): number {
    return this.#stored.count(entry)
  }

  /** What a reader that stores nothing has written. */
  pages(): LedgerPages {
    return {
      read: this.#read.list(),
      skipped: this.#skipped.list(),
      skippedEntries: this.#skippedEntries.list(),
      unknownKeys: this.#unknownKeys.list(),
    }
  }

  /** Takes over the pages of another reader. */
  include({ read, skipped, skippedEntries, unknownKeys }: LedgerPages): void {
    const books = [
      [this.#read, read],
      [this.#skipped, skipped],
      [this.#skippedEntries, skippedEntries],
      [this.#unknownKeys, unknownKeys],
    ] as const
    for (const [tallies, pages] of books)
      for (const { name, count } of pages) tallies.add(name, count)
  }

  /** Throws when something that was read is neither stored nor accounted for. */
  check(): void {
    for (const { name, count } of this.#read.list()) {
      const accounted =
        this.#stored.count(name) + this.#merged.count(name) + this.#skippedEntries.count(name)
      if (accounted !== count)
        throw new ArchiveError(
          'internal',
          `The import lost count of the ${name}: ${count} were read and ${accounted} accounted for.`,
        )
    }
  }

  report(seconds: number): ImportReport {
    return {
      seconds,
      read: this.#read.list(),
      stored: this.#stored.list(),
      merged: this.#merged.list(),
      repaired: this.#repaired.list(),
      skipped: this.#skipped.list(),
      empty: this.#empty.list(),
      directions: this.#directions.list(),
      scores: this.#scores.list(),
      unknownKeys: this.#unknownKeys.list(),
    }
  }
}
