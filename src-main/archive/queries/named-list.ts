import type { List } from '#contract/replies'
import type { Database } from '../database'
import type { Filter } from './filter'
import { noSuchPlace, readPlace, writePlace } from './place'

/** A list of named things: the rows of one table that meet some conditions. */
export interface NamedList<Row, Item> {
  table: 'task' | 'leaderboard'
  /** `SELECT ... FROM ...`, with the table's row id as `rowId`. */
  select: string
  filter: Filter
  /** An expression over the table, smaller numbers first; null for the order of names. */
  key: string | null
  item: (row: Row) => Item
}

/**
 * One page in order of the key, then of the folded name, then of the archive. The place to go on
 * from is the last row itself, so a page costs the same wherever in the list it is. Rows are sorted
 * by an index that holds just what they are sorted by; only those of the page are read.
 */
export function namedList<Row, Item>(
  db: Database,
  { table, select, filter, key, item }: NamedList<Row, Item>,
  { limit, after }: { limit: number; after?: string | undefined },
): List<Item> {
  const { parameters } = filter
  const order = `${key ? `${key}, ` : ''}${table}.folded, ${table}.id`
  const total = `SELECT count(*) AS total FROM ${table} WHERE ${filter}`
  const start = `SELECT id FROM ${table} WHERE ${filter} ORDER BY ${order} LIMIT :limit`
  const following = `
    SELECT id FROM ${table} WHERE ${filter}
    AND (${order}) > (SELECT ${order} FROM ${table} WHERE ${table}.id = :last)
    ORDER BY ${order} LIMIT :limit`
  const one = `${select} WHERE ${table}.id = :row`

  // One row more than asked for tells whether the list goes on.
  const page =
    after === undefined
      ? db.all<{ id: number }>(start, { ...parameters, limit: limit + 1 })
      : db.all<{ id: number }>(following, {
          ...parameters,
          limit: limit + 1,
          last: lastRow(db, table, after),
        })
  const last = page.length > limit ? page[limit - 1] : undefined
  return {
    total: db.first<{ total: number }>(total, parameters)?.total ?? 0,
    items: page.slice(0, limit).flatMap(({ id }) => db.all<Row>(one, { row: id }).map(item)),
    next: last ? writePlace({ part: 0, row: last.id }) : null,
  }
}

function lastRow(db: Database, table: string, after: string): number {
  const { row } = readPlace(after)
  if (!db.first(`SELECT 1 FROM ${table} WHERE id = :row`, { row })) throw noSuchPlace()
  return row
}
