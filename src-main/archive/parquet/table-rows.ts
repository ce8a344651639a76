import type { Database } from '../database'
import type { ExportTable } from './export-table'
import type { Rows } from './table-file'

/** The ids of the table that are read at once, and the rows of the export that belong to them. */
interface Part {
  rows: Rows
  /** How many ids were read for it. */
  read: number
}

const PAGE = 100

/** The rows of a table of the export, part by part. */
export function* partsOf(db: Database, table: ExportTable): Generator<Part> {
  const sql = selectOf(table)
  const { each } = table
  if (!each) return yield { rows: db.all(sql), read: 1 }
  const page = `SELECT max(id) AS last, count(*) AS read FROM (
    SELECT id FROM ${each} WHERE id > :after ORDER BY id LIMIT ${PAGE})`
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const { last = null, read = 0 } =
      db.first<{ last: number | null; read: number }>(page, { after }) ?? {}
    if (last === null) return
    yield { rows: db.all(sql, { after, last }), read }
    after = last
  }
}

/** How many ids there are to read. */
export const sizeOf = (db: Database, { each }: ExportTable): number =>
  each ? (db.first<{ rows: number }>(`SELECT count(*) AS rows FROM ${each}`)?.rows ?? 0) : 1

function selectOf({ columns, from, where, orderBy, each }: ExportTable): string {
  const values = columns.map((column) => `${column.from} AS "${column.name}"`)
  const conditions = [where, each && `${each}.id > :after AND ${each}.id <= :last`]
  return `SELECT ${values.join()} FROM ${from}
    WHERE ${conditions.filter(Boolean).join(' AND ') || 'TRUE'} ORDER BY ${orderBy}`
}
