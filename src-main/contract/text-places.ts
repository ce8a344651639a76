import type { ResultRow } from './leaderboard'

/** Compares two texts as a reader would: 9 before 10, whatever their case. */
export const inReadingOrder = (a: string, b: string): number => text.compare(a, b)

// One language for all, so that an order does not depend on the machine that makes it.
const text = new Intl.Collator('en', { numeric: true })

/**
 * The texts of a leaderboard as their places in the order of a reader. Comparing texts takes longer
 * than all else about a sort, so each column is put in order once and then sorts as numbers do.
 */
export class TextPlaces {
  readonly #rows: readonly ResultRow[]
  readonly #columns = new Map<string, ReadonlyMap<string, number>>()

  /** `rows` are all rows of the leaderboard. */
  constructor(rows: readonly ResultRow[]) {
    this.#rows = rows
  }

  /** The place of a row's text in a column; null where it has none. */
  cellOf(
    column: string,
    textOf: (row: ResultRow) => string | null,
  ): (row: ResultRow) => number | null {
    const known = this.#columns.get(column)
    const places = known ?? placesOf(this.#rows.map(textOf))
    if (!known) this.#columns.set(column, places)
    return (row) => places.get(textOf(row) ?? '') ?? null
  }
}

/** Texts that a reader takes for the same share a place; an empty one is none. */
function placesOf(texts: readonly (string | null)[]): ReadonlyMap<string, number> {
  const distinct = new Set(texts.flatMap((each) => each || []))
  const places = new Map<string, number>()
  let place = -1
  let last: string | null = null
  for (const each of [...distinct].toSorted(inReadingOrder)) {
    if (last === null || inReadingOrder(last, each) !== 0) place++
    places.set(each, place)
    last = each
  }
  return places
}
