import type { Database } from '../database'
import { ArchiveError } from '../errors'

/** The numbers of each paper in a column of several: those of paper `id` end before `ends[id]`. */
export interface Labels {
  values: Uint16Array | Uint32Array
  ends: Uint32Array
  /** The highest of the numbers. */
  highest: number
}

type LabelName = 'tasks' | 'methods' | 'venue' | 'frameworks'
type CountName = 'repositories' | 'results'

/**
 * What is known of every paper in one place, to sort and count by; written by label-column.ts. Each
 * column is read when it is first wanted, then kept.
 */
export class PaperColumns {
  readonly #db: Database
  readonly #read = new Map<string, Uint16Array | Uint32Array>()
  readonly #labels = new Map<LabelName, Labels>()
  #highest: number | undefined
  #placesByTitle: Uint32Array | undefined

  constructor(db: Database) {
    this.#db = db
  }

  /** The highest id of a paper; ids run from 1 without gaps. */
  get highest(): number {
    return (this.#highest ??= this.#db.first<{ id: number | null }>(HIGHEST)?.id ?? 0)
  }

  /** The row ids of its tasks, methods, venue or frameworks. */
  labels(name: LabelName): Labels {
    const known = this.#labels.get(name)
    if (known) return known
    const ends = this.#wide(`${name} ends`)
    const values = this.#column(name, ends.at(-1) ?? 0)
    let highest = 0
    for (const value of values) if (value > highest) highest = value
    const labels = { values, ends, highest }
    this.#labels.set(name, labels)
    return labels
  }

  /** One number of each paper, the paper `id` at `id - 1`. */
  counts(name: CountName): Uint16Array | Uint32Array {
    return this.#column(name, this.highest)
  }

  /** The ids of all papers by their titles, those without one last. */
  get byTitle(): Uint32Array {
    return this.#wide('by title')
  }

  /** The place of each paper in `byTitle`. */
  get placesByTitle(): Uint32Array {
    if (this.#placesByTitle) return this.#placesByTitle
    const places = new Uint32Array(this.highest + 1)
    for (const [place, id] of this.byTitle.entries()) places[id] = place
    return (this.#placesByTitle = places)
  }

  #wide(name: string): Uint32Array {
    return this.#column(name, null) as Uint32Array
  }

  /** Whether its numbers have 16 or 32 bits is told by how many there are; null for 32 always. */
  #column(name: string, count: number | null): Uint16Array | Uint32Array {
    const known = this.#read.get(name)
    if (known) return known
    const bytes = this.#bytes(name)
    const column =
      count !== null && bytes.byteLength === 2 * count
        ? new Uint16Array(bytes)
        : new Uint32Array(bytes)
    this.#read.set(name, column)
    return column
  }

  /** In a buffer of their own, since numbers must begin where their size divides. */
  #bytes(name: string): ArrayBuffer {
    const row = this.#db.first<{ bytes: Uint8Array | null }>(COLUMN, { name })
    if (row) return new Uint8Array(row.bytes ?? []).buffer
    throw new ArchiveError(
      'unusable-file',
      `The snapshot lacks its column “${name}”; import its dumps again.`,
    )
  }
}

const HIGHEST = 'SELECT max(id) AS id FROM paper'
const COLUMN = 'SELECT bytes FROM paper_column WHERE name = :name'
