import type { List } from '#contract/replies'
import type { Database } from '../database'
import type { Filter } from './filter'
import { noSuchPlace, readPlace, writePlace } from './place'

/** A list of named things: the rows of one table that meet some conditions. */
export interface NamedList<Row, Item> {
  table: 'task' | 'dataset' | 'method' | 'leaderboard'
  /** `SELECT ... FROM ...`, with the table's row id as `rowId`. */
  select: string
  filter: Filter
  /** An expression over the table: smaller numbers come first. */
  key: string
  item: (row: Row) => Item
}

/**
 * One page in order of the key, then of the folded name, then of the archive. The place to go on
 * from is the last row itself, so a page costs the same wherever in the list it is.
 */
export function namedList<Row extends { rowId: number }, Item>(
  db: Database,
  { table, select, filter, key, item }: NamedList<Row, Item>,
  { limit, after }: { limit: number; after?: string | undefined },
): List<Item> {
  const { parameters } = filter
  const order = `${key}, ${table}.folded, ${table}.id`
  const total = `SELECT count(*) AS total FROM ${table} WHERE ${filter}`
  const start = `${select} WHERE ${filter} ORDER BY ${order} LIMIT :limit`
  const following = `${select} WHERE ${filter}
    AND (${order}) > (SELECT ${order} FROM ${table} WHERE ${table}.id = :last)
    ORDER BY ${order} LIMIT :limit`

  // One row more than asked for tells whether the list goes on.
  const rows =
    after === undefined
      ? db.all<Row>(start, { ...parameters, limit: limit + 1 })
      : db.all<Row>(following, { ...parameters, limit: limit + 1, last: lastRow(db, table, after) })
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    total: db.first<{ total: number }>(total, parameters)?.total ?? 0,
    items: rows.slice(0, limit).map(item),
    next: last ? writePlace({ part: 0, row: last.rowId }) : null,
  }
}

function lastRow(db: Database, table: string, after: string): number {
  const { row } = readPlace(after)
  if (!db.first(`SELECT 1 FROM ${table} WHERE id = :row`, { row })) throw noSuchPlace()
  return row
}
