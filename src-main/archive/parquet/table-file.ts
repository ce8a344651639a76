import { ParquetWriter, fileWriter } from 'hyparquet-writer'
import type { SqlValue } from '../database'
import { schemaOf, stored } from './column-types'
import type { ExportTable } from './export-table'

/**
 * A group of rows is written when it has so many rows or characters: small enough to take a fraction
 * of a second and few dozen MB, large enough for engines to read at full speed.
 */
const GROUP_ROWS = 25_000
const GROUP_CHARACTERS = 4_000_000

export type Rows = readonly Readonly<Record<string, SqlValue>>[]

/** Writes one table into a Parquet file, a group of rows at a time. */
export class TableFile {
  rows = 0
  readonly #writer: ParquetWriter
  readonly #groups: unknown[][]
  #pending = 0
  #characters = 0

  constructor(
    path: string,
    private readonly table: ExportTable,
    private readonly dictionary: Uint8Array,
    about: Readonly<Record<string, string>>,
  ) {
    this.#writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: schemaOf(table.columns),
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    })
    this.#groups = table.columns.map(() => [])
  }

  add(rows: Rows): void {
    for (const row of rows) {
      for (const [at, { name, type }] of this.table.columns.entries()) {
        const value = row[name] ?? null
        const read = value === null ? null : stored[type].read(value, this.dictionary)
        if (typeof read === 'string') this.#characters += read.length
        this.#groups[at]?.push(read)
      }
      this.#pending++
      if (this.#pending >= GROUP_ROWS || this.#characters >= GROUP_CHARACTERS) this.#writeGroup()
    }
  }

  finish(): void {
    this.#writeGroup()
    void this.#writer.finish()
  }

  #writeGroup(): void {
    if (this.#pending === 0) return
    const columnData = this.table.columns.map(({ name }, at) => ({
      name,
      data: this.#groups[at] ?? [],
    }))
    void this.#writer.write({ columnData, rowGroupSize: this.#pending })
    for (const group of this.#groups) group.length = 0
    this.rows += this.#pending
    this.#pending = 0
    this.#characters = 0
  }
}
