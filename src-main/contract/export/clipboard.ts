import { writeDelimited } from './delimited'
import { htmlTable } from './html'
import { presets } from './presets'
import { type TableOptions, formOf } from './table-options'
import type { TableSource } from './table-source'
import { tableIn } from './write-table'

/** One table for the clipboard in both its forms: spreadsheets and editors take the one they know. */
interface Clipboard {
  /** For `text/plain`. */
  tsv: string
  /** For `text/html`. */
  html: string
}

/**
 * A table to be pasted, guarded like a file for spreadsheets. Only the columns, the decimal sign and
 * the guard of the options count. Throws as `writeTable` does.
 */
export function clipboardOf(
  source: TableSource,
  { columns = 'shown', decimal, guard, header }: TableOptions,
): Clipboard {
  const form = formOf({ format: 'tsv', columns, decimal, guard, header })
  const table = tableIn(source, form)
  const delimited = { ...presets.tsv, ...form.delimited }
  return {
    tsv: writeDelimited(table, delimited).text,
    html: htmlTable(table, source.title, delimited),
  }
}
