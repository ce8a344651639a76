import { fileName, safeName } from '#contract/export/file-name'
import { formats } from '#contract/export/table-options'
import { describeTable, writeTable } from '#contract/export/write-table'
import { saveFile } from '../components/file'
import { plural } from '../components/number'
import { type Work, askedTable, tableOptionsOf } from './asked-table'
import { type ExportForm, canHaveSideFile } from './export-form'
import type { TablePart } from './export-part'

/** Saves a table as the form says, and answers with what to say about it. Throws AskError. */
export async function saveTable(
  form: Omit<ExportForm, 'part' | 'withOwn' | 'citation'>,
  part: TablePart,
  work?: Work,
): Promise<string> {
  const source = await askedTable(part, work)
  const options = tableOptionsOf(form, part, source)
  const { text, mediaType, rows } = writeTable(source, options)
  const file = fileNameOf(form, part, source.snapshot.date)
  saveFile(file, mediaType, text)
  if (form.sideFile && canHaveSideFile(form)) {
    const description = describeTable(source, options, file) ?? ''
    saveFile(`${file}-metadata.json`, 'application/json', description)
  }
  return `Saved ${file} with ${plural(rows, 'row')}`
}

/** The name that the reader typed, as every system takes it, or the table's own with the snapshot's day. */
export function fileNameOf(
  { stem, format }: Pick<ExportForm, 'stem' | 'format'>,
  { name }: Pick<TablePart, 'name'>,
  day: string | null,
  { extension }: { extension: string } = formats[format],
): string {
  return stem === null ? fileName(name, day, extension) : `${safeName(stem)}.${extension}`
}
