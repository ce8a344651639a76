import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Database } from '../database'
import { ByteStrings } from '../packed/byte-strings'

/** A row of a table that both snapshots have, with what is compared of it as one text. */
export interface ComparedRow {
  id: number
  slug: string
  facts: string
}

interface Match<Row> {
  /** The row in the earlier snapshot by its id; null when it is not there. */
  before: number | null
  /** The row in the later snapshot; null when it is not there. */
  after: Row | null
  /** Whether both are there and their facts are alike. */
  isSame: boolean
}

export interface Sides {
  before: Database
  after: Database
}

/** Called with the number of rows read so far and of all; an error that it throws ends the reading. */
export type Step = (done: number, total: number) => void

/** Read at once: enough to make little of the way back and forth, and few milliseconds of work. */
const PAGE = 100

/**
 * Holds a table of two snapshots against each other and visits every slug once: those of the later
 * snapshot in falling order of their rows, so that the newest papers come first, then those that are
 * gone. Of the earlier table only slugs and fingerprints are kept, some 80 bytes a row.
 */
export async function matchRows<Row extends ComparedRow>(
  { before, after }: Sides,
  table: string,
  select: string,
  visit: (match: Match<Row>) => void,
  step: Step,
): Promise<void> {
  const total = countOf(before, table) + countOf(after, table)
  const known = new KnownRows(countOf(before, table))
  let done = 0
  const next = async (rows: number) => {
    step((done += rows), total)
    await othersTurn()
  }
  for (const rows of pagesOf<Row>(before, table, select)) {
    for (const row of rows) known.add(row)
    await next(rows.length)
  }
  for (const rows of pagesOf<Row>(after, table, select)) {
    for (const row of rows) visit({ ...known.take(row), after: row })
    await next(rows.length)
  }
  let gone = 0
  for (const id of known.left()) {
    visit({ before: id, after: null, isSame: false })
    if (++gone % PAGE === 0) await next(0)
  }
}

const countOf = (db: Database, table: string) =>
  db.first<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0

function* pagesOf<Row extends ComparedRow>(
  db: Database,
  table: string,
  select: string,
): Generator<Row[]> {
  const sql = `${select} WHERE ${table}.id < :below ORDER BY ${table}.id DESC LIMIT ${PAGE}`
  let below = Number.MAX_SAFE_INTEGER
  for (;;) {
    const rows = db.all<Row>(sql, { below })
    yield rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    below = last.id
  }
}

/** The slugs of one table with their rows and what was compared of these. */
class KnownRows {
  readonly #slugs = new ByteStrings()
  readonly #ids: Float64Array
  readonly #facts: Float64Array
  readonly #taken: Uint8Array

  constructor(rows: number) {
    this.#ids = new Float64Array(rows)
    this.#facts = new Float64Array(rows)
    this.#taken = new Uint8Array(rows)
  }

  add({ id, slug, facts }: ComparedRow): void {
    const number = this.#slugs.numberOf(slug)
    this.#ids[number] = id
    this.#facts[number] = fingerprint(facts)
  }

  take({ slug, facts }: ComparedRow): { before: number | null; isSame: boolean } {
    const number = this.#slugs.find(slug)
    if (number < 0) return { before: null, isSame: false }
    this.#taken[number] = 1
    const isSame = this.#facts[number] === fingerprint(facts)
    return { before: this.#ids[number] ?? null, isSame }
  }

  /** The rows that were not taken. */
  *left(): Generator<number> {
    for (const [number, id] of this.#ids.subarray(0, this.#slugs.count).entries())
      if (this.#taken[number] === 0) yield id
  }
}

/** 53 bits of a text: that two different ones among millions have the same is not to be expected. */
function fingerprint(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x5f356495)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0)
}
