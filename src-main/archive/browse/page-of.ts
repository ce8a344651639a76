import type { List } from '#contract/replies'
import { noSuchPlace, readPlace, writePlace } from '../queries/place'

/** A page of a list that is in memory; its places are numbers of rows. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  { limit, after }: { limit: number; after?: string | undefined },
  item: (row: Row) => Item,
): List<Item> {
  const start = after === undefined ? 0 : startOf(after, rows.length)
  const end = Math.min(start + limit, rows.length)
  return {
    total: rows.length,
    items: rows.slice(start, end).map(item),
    next: end < rows.length ? writePlace({ part: 0, row: end }) : null,
  }
}

function startOf(after: string, total: number): number {
  const { part, row } = readPlace(after)
  if (part !== 0 || row >= total) throw noSuchPlace()
  return row
}
