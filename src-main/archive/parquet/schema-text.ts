import { stored } from './column-types'
import type { ExportTable } from './export-table'
import { exportTables } from './tables'

/** The schema of the export as Markdown: a table for each file. */
export const schemaText = (): string => exportTables.map(tableText).join('\n')

function tableText({ name, about, columns }: ExportTable): string {
  const lines = columns.map(
    ({ name, type, always, about }) =>
      `| \`${name}\` | ${stored[type].called} | ${always ? 'always' : 'may be null'} | ${meaning(about)} |\n`,
  )
  return [
    `### ${name}.parquet\n\nA row is ${about}.\n\n`,
    '| Column | Type | | Meaning |\n| :-- | :-- | :-- | :-- |\n',
    ...lines,
  ].join('')
}

/** A column that refers to another one says only its name. */
const meaning = (about: string) => (/^\w+\.\w+$/.test(about) ? `As \`${about}\`.` : about)
