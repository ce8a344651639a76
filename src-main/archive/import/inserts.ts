import type { Database, SqlValue, Statement } from '../database'

/** A row by the names of its columns; a boolean is stored as 1 or 0. */
export type Row = Readonly<Record<string, SqlValue | boolean>>

/** Writes rows into the tables of one database, with a statement for each table. */
export class Inserts {
  readonly #tables = new Map<string, { columns: string[]; statement: Statement }>()

  constructor(private readonly db: Database) {}

  /** All rows of a table have the columns of its first one. */
  into(table: string, row: Row): void {
    let known = this.#tables.get(table)
    if (!known) this.#tables.set(table, (known = this.#prepare(table, Object.keys(row))))
    known.statement.run(known.columns.map((column) => asSqlValue(row[column])))
  }

  #prepare(table: string, columns: string[]) {
    const places = columns.map(() => '?').join()
    const statement = this.db.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${places})`)
    return { columns, statement }
  }
}

function asSqlValue(value: SqlValue | boolean | undefined): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  return value ?? null
}
