import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js'
import type { Database as SqlDatabase, SqlJsStatic, Statement as SqlStatement } from 'sql.js'
import { FileBytes } from './file-bytes'

export type SqlValue = number | string | Uint8Array | null
type Parameters = readonly SqlValue[] | Readonly<Record<string, SqlValue>>

/** A prepared statement for many runs with positional parameters. */
export interface Statement {
  run(values: readonly SqlValue[]): void
}

/**
 * The engine behind everything that is stored: SQL in, plain objects out. Parameters are bound by
 * place (`?`) or by name (`:id` takes the key `id`). No other file names sql.js.
 */
export interface Database {
  /** False when the file was loaded into memory because it could not be used in place. */
  readonly fileBacked: boolean
  /** Bytes read from the file so far; 0 when it is in memory. */
  readonly bytesRead: number
  all<Row>(sql: string, parameters?: Parameters): Row[]
  first<Row>(sql: string, parameters?: Parameters): Row | undefined
  run(sql: string, parameters?: Parameters): void
  /** Several statements at once, without parameters. */
  script(sql: string): void
  prepare(sql: string): Statement
  /** All or nothing. The work is synchronous: nothing can slip in between. */
  transaction(work: () => void): void
  close(): void
}

let engine: Promise<SqlJsStatic> | undefined

/**
 * Compiles the engine, in the background as far as the system can; opening a database waits for it.
 * To be called early where every millisecond counts.
 */
export const startEngine = (): Promise<SqlJsStatic> =>
  // Without this option sql.js warns about its own old math functions, which nothing here uses.
  (engine ??= initSqlJs({ useOldExtensionFunctions: false } as object))

/** Opens a snapshot for reading. Nothing is known of the file until it has answered a query. */
export async function openForReading(
  path: string,
  log: (line: string) => void = () => {},
): Promise<Database> {
  const { Database } = await startEngine()
  const descriptor = openSync(path, 'r')
  try {
    const bytes = new FileBytes(descriptor, fstatSync(descriptor).size, false)
    let database = new Database(bytes as unknown as ArrayLike<number>)
    if (!bytes.adopted) {
      log(`The engine did not take ${path} in place; it was loaded into memory.`)
      database.close()
      database = new Database(readFileSync(descriptor))
    }
    const opened = new SqlJsDatabase(database, descriptor, bytes)
    opened.script(READER)
    return opened
  } catch (error) {
    closeSync(descriptor)
    throw asError(error)
  }
}

// Exclusive locking matters most: without it every query reads the first page again.
const READER = `
  PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;
  PRAGMA trusted_schema = OFF; PRAGMA query_only = 1;`

/** Creates an empty database at `path`, which must not exist, and opens it for one writer. */
export async function createForWriting(path: string, pageSize: number): Promise<Database> {
  const { Database } = await startEngine()
  const empty = new Database()
  empty.exec(`PRAGMA page_size = ${pageSize}; VACUUM;`)
  const start = empty.export()
  empty.close()
  const descriptor = openSync(path, 'wx+')
  try {
    const bytes = new FileBytes(descriptor, start.length, true)
    bytes.set(start, 0)
    const database = new Database(bytes as unknown as ArrayLike<number>)
    if (!bytes.adopted) throw new Error('The engine cannot write to a file in place.')
    const opened = new SqlJsDatabase(database, descriptor, bytes)
    opened.script(WRITER)
    return opened
  } catch (error) {
    closeSync(descriptor)
    throw asError(error)
  }
}

// A journal would live in memory. None is needed: a file that was not finished is thrown away.
const WRITER = `
  PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;`

/** An empty database in memory, for tests and small work. */
export async function createInMemory(): Promise<Database> {
  const { Database } = await startEngine()
  return new SqlJsDatabase(new Database(), null, null)
}

class SqlJsDatabase implements Database {
  readonly #statements = new Map<string, KeptStatement>()
  readonly #database: SqlDatabase
  readonly #descriptor: number | null
  readonly #bytes: FileBytes | null

  constructor(database: SqlDatabase, descriptor: number | null, bytes: FileBytes | null) {
    this.#database = database
    this.#descriptor = descriptor
    this.#bytes = bytes
  }

  get fileBacked(): boolean {
    return this.#bytes?.adopted ?? false
  }

  get bytesRead(): number {
    return this.#bytes?.bytesRead ?? 0
  }

  all<Row>(sql: string, parameters: Parameters = []): Row[] {
    return this.#using(sql, parameters, (kept) => {
      const rows: Row[] = []
      while (kept.statement.step()) rows.push(rowOf(kept))
      return rows
    })
  }

  first<Row>(sql: string, parameters: Parameters = []): Row | undefined {
    return this.#using(sql, parameters, (kept) =>
      kept.statement.step() ? rowOf<Row>(kept) : undefined,
    )
  }

  run(sql: string, parameters: Parameters = []): void {
    this.#using(sql, parameters, ({ statement }) => void statement.step())
  }

  script(sql: string): void {
    guard(() => this.#database.exec(sql))
  }

  prepare(sql: string): Statement {
    const statement = guard(() => this.#database.prepare(sql))
    return { run: (values) => guard(() => void statement.run(values as SqlValue[])) }
  }

  transaction(work: () => void): void {
    this.script('BEGIN')
    try {
      work()
    } catch (error) {
      this.script('ROLLBACK')
      throw error
    }
    this.script('COMMIT')
  }

  close(): void {
    try {
      guard(() => this.#database.close())
    } finally {
      // sql.js does not know of the descriptor.
      if (this.#descriptor !== null) closeSync(this.#descriptor)
    }
  }

  /** Statements are kept: a snapshot is asked the same few dozen questions over and over. */
  #using<Result>(
    sql: string,
    parameters: Parameters,
    use: (kept: KeptStatement) => Result,
  ): Result {
    return guard(() => {
      let kept = this.#statements.get(sql)
      if (!kept) {
        kept = keptStatement(sql, this.#database.prepare(sql.replace(NAMED, '+$&')))
        this.#statements.set(sql, kept)
      }
      try {
        kept.statement.bind(inPlaces(kept.names, parameters))
        return use(kept)
      } finally {
        kept.statement.reset()
      }
    })
  }
}

/**
 * A parameter by name, before which a plus is put. A bare one has SQLite plan a join anew each time
 * that it is bound, which takes several times as long as the join; as part of an expression it does
 * not, and compares the same.
 */
const NAMED = /(?<!\w):[a-z]\w*/gi

interface KeptStatement {
  statement: SqlStatement
  columns: readonly string[]
  /** A row without its values, of which copies are made: adding each column to each row takes long. */
  blank: Readonly<Record<string, SqlValue>>
  /** The names of its parameters by their places, which are those where they first stand. */
  names: readonly string[]
}

function keptStatement(sql: string, statement: SqlStatement): KeptStatement {
  const columns = statement.getColumnNames()
  return {
    statement,
    columns,
    blank: Object.fromEntries(columns.map((column) => [column, null])),
    names: [...new Set(sql.match(NAMED))].map((name) => name.slice(1)),
  }
}

// getAsObject() would read the names of the columns from the engine again for every row.
function rowOf<Row>({ statement, columns, blank }: KeptStatement): Row {
  const values = statement.get()
  const row: Record<string, unknown> = { ...blank }
  for (let index = 0; index < columns.length; index++) row[columns[index] as string] = values[index]
  return row as Row
}

/** By place, since the engine would look for each name again at each run. */
function inPlaces(names: readonly string[], parameters: Parameters): SqlValue[] {
  if (Array.isArray(parameters)) return parameters as SqlValue[]
  const named = parameters as Readonly<Record<string, SqlValue>>
  return names.map((name) => named[name] ?? null)
}

/** sql.js throws strings and numbers as well as errors. */
function guard<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw asError(error)
  }
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown))
