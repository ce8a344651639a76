import { isCitable } from '#contract/cite/citable'
import type { CiteOptions } from '#contract/cite/formats'
import type { ColumnChoice } from '#contract/export/column-choice'
import { type Delimited, type Preset, presets } from '#contract/export/presets'
import type { Table } from '#contract/export/table'
import {
  type Format,
  type TableOptions,
  formOf,
  isTextToRead,
} from '#contract/export/table-options'
import type { ExportPart, TablePart } from './export-part'
import type { Details, Habits } from './habits'

/** The formats by the names that people know. */
export const formatTitles: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  tsv: 'TSV',
  json: 'JSON',
  jsonl: 'JSONL',
  markdown: 'Markdown',
  latex: 'LaTeX',
  html: 'HTML',
}

export const presetTitles = {
  excel: 'Excel',
  'excel-european': 'Excel (European)',
  data: 'Data tools (RFC 4180)',
} as const

/** What stands in the form of the export dialog. */
export interface ExportForm extends Omit<Habits, 'columns'> {
  /** The index of what is exported. */
  part: number
  columns: ColumnChoice
  /** How the papers of the table are cited, instead of the table; null for the table. */
  citation: CiteOptions | null
  /** The file's name without its end, once the reader has typed one. */
  stem: string | null
  /** Whether results of the reader's own are included: chosen for each export anew. */
  withOwn: boolean
}

/** Whether a part names papers that can be cited. */
export const canBeCited = (part: ExportPart): part is TablePart =>
  part.kind === 'table' && isCitable(part.method)

/** How a part is cited; null where it is exported as a table. */
export const citationOf = (
  { citation }: Pick<ExportForm, 'citation'>,
  part: ExportPart,
): CiteOptions | null => (canBeCited(part) ? citation : null)

/** The preset in force; null for a form that is no fields between delimiters. */
function presetOf({ format, preset }: Pick<Habits, 'format' | 'preset'>): Preset | null {
  if (format === 'csv') return preset
  return format === 'tsv' ? 'tsv' : null
}

/** How the table is written, but for its columns. */
export function optionsOf(form: Pick<Habits, 'format' | 'preset' | 'details'>): TableOptions {
  const preset = presetOf(form)
  return { format: form.format, ...(preset && { preset, ...form.details[preset] }) }
}

/** The preset with what the reader changed about it; null as for `presetOf`. */
export const delimitedOf = (form: Pick<Habits, 'format' | 'preset' | 'details'>) =>
  formOf(optionsOf(form)).delimited

/** With a detail of the preset changed; as the preset has it, nothing is kept of it. */
export function withDetail<Name extends keyof Delimited>(
  form: ExportForm,
  name: Name,
  value: Delimited[Name],
): ExportForm {
  const preset = presetOf(form)
  if (preset === null) return form
  const { [name]: _, ...others } = form.details[preset] ?? {}
  const own: Delimited = presets[preset]
  const details: Details = own[name] === value ? others : { ...others, [name]: value }
  return { ...form, details: { ...form.details, [preset]: details } }
}

/** The columns to write: those on screen where the page has arranged them, and none that is not there. */
export function columnsOf(choice: ColumnChoice, part: ExportPart, table: Table): ColumnChoice {
  const wanted = choice === 'shown' && part.kind === 'table' ? (part.columns ?? choice) : choice
  if (typeof wanted === 'string') return wanted
  const ids = new Set(table.columns.map(({ id }) => id))
  return wanted.filter((id) => ids.has(id))
}

/** Whether a description can stand beside the file: forms for people hold it themselves. */
export const canHaveSideFile = ({ format }: Pick<Habits, 'format'>) => !isTextToRead(format)

const signWords = { comma: 'commas', semicolon: 'semicolons', tab: 'tabs' } as const

/** How fields are written, such as "UTF-8 with BOM, commas, CRLF, header row, dot decimals". */
export function delimitedWords(form: Delimited): string {
  return [
    form.bom ? 'UTF-8 with BOM' : 'UTF-8',
    signWords[form.delimiter],
    form.newline === 'crlf' ? 'CRLF' : 'LF',
    form.header ? 'header row' : 'no header row',
    form.decimal === 'comma' ? 'comma decimals' : 'dot decimals',
    form.quotes === 'all' && 'all fields quoted',
    form.numbers && 'scores as numbers too',
  ]
    .filter(Boolean)
    .join(', ')
}
