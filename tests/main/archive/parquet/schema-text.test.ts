import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { schemaText } from '../../../../src-main/archive/parquet/schema-text'
import { exportTables } from '../../../../src-main/archive/parquet/tables'

/** Without the blanks and lines by which a formatter aligns tables. */
const unaligned = (text: string) => text.replace(/ +/g, ' ').replace(/-{2,}/g, '--')

describe('the schema of the Parquet files', () => {
  it('is what docs/parquet.md says', () => {
    const documented = readFileSync(
      join(import.meta.dirname, '../../../../docs/parquet.md'),
      'utf8',
    )
    expect(unaligned(documented)).toContain(unaligned(schemaText()))
  })

  it('names no table and no column twice', () => {
    for (const names of [exportTables, ...exportTables.map(({ columns }) => columns)]) {
      const all = names.map(({ name }) => name)
      expect(all).toEqual([...new Set(all)])
    }
  })

  it('refers only to columns that there are', () => {
    const columns = exportTables.flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${column.name}`),
    )
    const abouts = exportTables.flatMap((table) => table.columns.map(({ about }) => about))
    const referred = abouts.flatMap((about) => /^\w+\.\w+/.exec(about) ?? [])
    expect(referred.length).toBeGreaterThan(20)
    expect(referred.filter((name) => !columns.includes(name))).toEqual([])
  })
})
