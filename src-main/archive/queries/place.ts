import type { List } from '#contract/replies'
import { ArchiveError } from '../errors'

/** A place in a list: which of its parts, and the last row before it. */
interface Place {
  part: number
  row: number
}

/** The place as the opaque text of `next` and `after`. */
export function writePlace({ part, row }: Place): string {
  return `${part.toString(36)}-${row.toString(36)}`
}

/** Reads what `writePlace` wrote; anything else is refused. */
export function readPlace(after: string): Place {
  const match = /^([0-9a-z]{1,8})-([0-9a-z]{1,8})$/.exec(after)
  if (!match?.[1] || !match[2]) throw noSuchPlace()
  return { part: Number.parseInt(match[1], 36), row: Number.parseInt(match[2], 36) }
}

/** A page of a list that is at hand as a whole; its places are how many rows were before them. */
export function pageOf<Row, Item>(
  rows: { length: number; slice(start: number, end: number): Iterable<Row> },
  { limit, after }: { limit: number; after?: string | undefined },
  item: (row: Row) => Item,
): List<Item> {
  const start = after === undefined ? 0 : rowAfter(after, rows.length)
  const end = Math.min(start + limit, rows.length)
  return {
    total: rows.length,
    items: Array.from(rows.slice(start, end), item),
    next: end < rows.length ? writePlace({ part: 0, row: end }) : null,
  }
}

function rowAfter(after: string, total: number): number {
  const { part, row } = readPlace(after)
  if (part !== 0 || row === 0 || row >= total) throw noSuchPlace()
  return row
}

/** The refusal of a place that no page of the list gave. */
export function noSuchPlace(): ArchiveError {
  return new ArchiveError(
    'invalid-request',
    'The field “after” is no place in this list; take it from “next” of the page before.',
  )
}
