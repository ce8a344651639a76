import { AskError } from '#contract/ask'
import { clipboardOf } from '#contract/export/clipboard'
import type { Format, TableOptions } from '#contract/export/table-options'
import type { TableSource } from '#contract/export/table-source'
import { writeTable } from '#contract/export/write-table'
import { copyTable, copyText } from '../clipboard'
import { plural } from '../components/number'
import { askedTable, tableOptionsOf } from './asked-table'
import { formatTitles } from './export-form'
import type { TablePart } from './export-part'
import { firstHabits } from './habits'

/**
 * Puts a table on the clipboard and answers with what to say about it. TSV goes as lines of fields and as
 * a table at once, so that spreadsheets and editors take the form they know; the rest goes as its text.
 * Throws AskError, also when the system refuses.
 */
export async function copy(source: TableSource, options: TableOptions): Promise<string> {
  // The mark for Excel is of files; in a pasted text it would be a sign of its own.
  const isDelimited = options.format === 'csv' || options.format === 'tsv'
  const { text, rows, columns } = writeTable(source, {
    ...options,
    ...(isDelimited && { bom: false }),
  })
  const isTable = options.format === 'tsv'
  const isCopied = isTable ? await copyTable(clipboardOf(source, options)) : await copyText(text)
  if (!isCopied)
    throw new AskError({ code: 'forbidden', message: 'The system keeps the clipboard closed.' })
  const form = isTable ? 'a table' : formatTitles[options.format ?? 'csv']
  return `Copied ${plural(rows, 'row')} and ${plural(columns.length, 'column')} as ${form}`
}

/** Copies a part with the columns on screen, guarded as for Excel. Answers and throws as `copy` does. */
export async function copyPart(format: Format, part: TablePart): Promise<string> {
  const source = await askedTable(part)
  return copy(source, tableOptionsOf({ ...firstHabits, format }, part, source))
}
