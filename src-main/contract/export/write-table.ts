import { addNumbers, chooseColumns, withOwnColumn } from './column-choice'
import { writeDelimited } from './delimited'
import { writeHtml } from './html'
import { writeJson, writeJsonLines } from './json'
import { writeLatex } from './latex'
import { writeMarkdown } from './markdown'
import { sideFile } from './side-file'
import type { Table } from './table'
import {
  type PlainFormat,
  type TableForm,
  type TableOptions,
  formOf,
  formats,
  isTextToRead,
} from './table-options'
import type { TableSource } from './table-source'
import { tableOf } from './tables'

/** A table as a file: the same bytes in the page, over HTTP and on the command line. */
export interface WrittenTable {
  text: string
  /** The end of the file's name, without a dot. */
  extension: string
  mediaType: string
  /** The columns that were written, in order, and the number of rows under the header. */
  columns: Table['columns']
  rows: number
  /** How many cells got an apostrophe against spreadsheets. */
  guarded: number
}

/** Writes the table of a reply. Throws AskError for options or columns that cannot be. */
export function writeTable(source: TableSource, options: TableOptions): WrittenTable {
  const form = formOf(options)
  const table = tableIn(source, form)
  const { text, guarded = 0 } = written(source, table, form)
  const { extension } = formats[form.format]
  const [mediaType, { columns, rows }] = [mediaTypeOf(form), table]
  return { text, extension, mediaType, columns, rows: rows.length, guarded }
}

function mediaTypeOf({ format, delimited }: TableForm): string {
  const { mediaType } = formats[format]
  return format === 'csv'
    ? `${mediaType}; header=${delimited?.header ? 'present' : 'absent'}`
    : mediaType
}

/**
 * The description that belongs beside a file as `<file>-metadata.json`; null where the file says it
 * itself. Throws as `writeTable` does.
 */
export function describeTable(
  source: TableSource,
  options: TableOptions,
  file: string,
): string | null {
  const form = formOf(options)
  if (isTextToRead(form.format)) return null
  const table = tableIn(source, form)
  const { guarded = 0 } = written(source, table, form)
  return sideFile({ source, table, form, file, guarded })
}

/** The columns and rows of a reply's table that are asked for. Throws AskError for unknown columns. */
export function tableIn(
  { method, reply }: TableSource,
  { columns, delimited }: Pick<TableForm, 'columns' | 'delimited'>,
): Table {
  const whole = tableOf(method, reply)
  if (!whole) throw new TypeError(`The reply to “${method}” holds no table.`)
  const chosen = withOwnColumn(whole, chooseColumns(whole, columns))
  return delimited?.numbers ? addNumbers(whole, chosen) : chosen
}

function written(
  source: TableSource,
  table: Table,
  form: TableForm,
): { text: string; guarded?: number } {
  if (form.delimited) return writeDelimited(table, form.delimited)
  return { text: writers[form.format](table, source) }
}

const writers: Readonly<Record<PlainFormat, (table: Table, source: TableSource) => string>> = {
  json: writeJson,
  jsonl: writeJsonLines,
  markdown: writeMarkdown,
  latex: writeLatex,
  html: writeHtml,
}
