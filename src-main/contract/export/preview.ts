import type { WrittenTable } from './write-table'

/** The beginning of a file as it is written, and how large the whole is. */
interface Preview {
  /** Its first lines, without their ends. */
  lines: readonly string[]
  rows: number
  columns: number
  /** In UTF-8. */
  bytes: number
}

/** The first lines of a written table, exactly as they stand in the file. */
export function previewOf({ text, rows, columns }: WrittenTable, lines: number): Preview {
  return {
    lines: text.replace(/\r?\n$/, '').split(/\r?\n/, lines),
    rows,
    columns: columns.length,
    bytes: new TextEncoder().encode(text).length,
  }
}
