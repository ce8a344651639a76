import type { Database } from '../database'

/**
 * All rows of some columns, each an array. One text of JSON crosses from the engine in a tenth of the
 * time of as many rows.
 */
export function rowsOf<Row extends readonly unknown[]>(
  db: Database,
  columns: string,
  from: string,
): Row[] {
  const sql = `SELECT json_group_array(json_array(${columns})) AS rows FROM (SELECT * FROM ${from})`
  return JSON.parse(db.first<{ rows: string }>(sql)?.rows ?? '[]') as Row[]
}

/** The same by the row id, which is the first column; ids run from 1 without gaps. */
export const rowsInOrder = <Row extends readonly [row: number, ...others: unknown[]]>(
  db: Database,
  columns: string,
  from: string,
): Row[] => rowsOf<Row>(db, columns, from).toSorted(([a], [b]) => a - b)
