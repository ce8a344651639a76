import { isCommaNumber, isFormula, isNumber } from './formula-guard'
import type { Delimited } from './presets'
import { type Cell, type Column, type Table, valueOf } from './table'

// csv-stringify needs Node's Buffer, and its build for browsers brings 80 KB to replace it. The form
// itself is a few lines.

/** A table as lines of fields, and how many of its cells are guarded. */
interface Fields {
  text: string
  guarded: number
}

export const signs = { comma: ',', semicolon: ';', tab: '\t' } as const
export const lineEnds = { crlf: '\r\n', lf: '\n' } as const

/**
 * A table after RFC 4180, but for what the form says otherwise: a field with the delimiter, a quote or
 * a line end stands between quotes, whose inner ones are doubled. What is missing is empty.
 */
export function writeDelimited({ columns, rows }: Table, form: Delimited): Fields {
  let guarded = 0
  const quoted = quoterOf(form)
  const field = (cell: Cell, column: Pick<Column, 'kind'>) => {
    const { text, isGuarded } = fieldText(cell, column, form)
    if (isGuarded) guarded++
    return quoted(text)
  }
  const lines = rows.map((row) => columns.map((column, at) => field(row[at] ?? null, column)))
  if (form.header) lines.unshift(columns.map(({ title }) => field(title, { kind: 'text' })))
  const text = lines.map((fields) => lineOf(fields, form)).join('')
  return { text: `${form.bom ? BOM : ''}${text}`.toWellFormed(), guarded }
}

const BOM = '\uFEFF'

/** An empty line reads as no row at all. */
const lineOf = (fields: readonly string[], { delimiter, newline }: Delimited) =>
  (fields.join(signs[delimiter]) || '""') + lineEnds[newline]

function quoterOf({ delimiter, quotes }: Delimited): (text: string) => string {
  const needing = new RegExp(`[${signs[delimiter]}"\\r\\n]`)
  return (text) =>
    quotes === 'all' || needing.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export type FieldRules = Pick<Delimited, 'decimal' | 'guard'>

/**
 * What a field says: numbers with the decimal sign asked for, texts as they are, or after an apostrophe
 * when a spreadsheet would run them as a formula or read them as another number than they are.
 */
export function fieldText(
  cell: Cell,
  { kind }: Pick<Column, 'kind'>,
  { decimal, guard }: FieldRules,
): { text: string; isGuarded: boolean } {
  const value = valueOf(cell)
  const text = value === null ? '' : String(value)
  const withComma = decimal === 'comma' && kind === 'number'
  if (withComma && isNumber(text)) return { text: text.replace('.', ','), isGuarded: false }
  const isGuarded =
    guard && typeof value === 'string' && (isFormula(text) || (withComma && isCommaNumber(text)))
  return { text: isGuarded ? `'${text}` : text, isGuarded }
}
