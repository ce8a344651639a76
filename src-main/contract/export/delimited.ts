import { isCommaNumber, isFormula, isNumber } from './formula-guard'
import type { Delimited } from './presets'
import { type Cell, type Column, type Table, valueOf } from './table'

// csv-stringify needs Node's Buffer, and its build for browsers brings 80 KB to replace it. The form
// itself is a few lines.

/** A table as lines of fields, and how many of its cells are guarded. */
export interface Fields {
  text: string
  guarded: number
}

export const signs = { comma: ',', semicolon: ';', tab: '\t' } as const
export const lineEnds = { crlf: '\r\n', lf: '\n' } as const

/**
 * A table after RFC 4180, but for what the form says otherwise: a field with the delimiter, a quote or
 * a line end stands between quotes, whose inner ones are doubled. What is missing is empty.
 */
export function writeDelimited(table: Table, form: Delimited): Fields {
  let guarded = 0
  const field = fieldWriter(form)
  const written = (text: string, isStrange: boolean) => {
    if (isStrange) guarded++
    return field(isStrange ? `'${text}` : text)
  }
  const line = (fields: readonly string[]) => {
    // An empty line reads as no row at all.
    const only = fields.length === 1 && fields[0] === '' ? '""' : fields.join(signs[form.delimiter])
    return only + lineEnds[form.newline]
  }
  const header = table.columns.map(({ title }) => written(title, form.guard && isFormula(title)))
  const lines = table.rows.map((row) =>
    line(
      table.columns.map((column, at) => {
        const text = plain(row[at] ?? null, column, form)
        return written(text, form.guard && isStrange(row[at] ?? null, column, form))
      }),
    ),
  )
  const text = [...(form.header ? [line(header)] : []), ...lines].join('')
  return { text: `${form.bom ? BOM : ''}${text}`.toWellFormed(), guarded }
}

const BOM = '\uFEFF'

function fieldWriter({ delimiter, quotes }: Delimited): (text: string) => string {
  const needing = new RegExp(`[${signs[delimiter]}"\\r\\n]`)
  return (text) =>
    quotes === 'all' || needing.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Whether a cell would be run as a formula, or read as another number than it is. */
function isStrange(cell: Cell, { kind }: Column, { decimal }: Delimited): boolean {
  const value = valueOf(cell)
  if (typeof value !== 'string') return false
  return isFormula(value) || (decimal === 'comma' && kind === 'number' && isCommaNumber(value))
}

function plain(cell: Cell, { kind }: Column, { decimal }: Delimited): string {
  const value = valueOf(cell)
  const text = value === null ? '' : String(value)
  return decimal === 'comma' && kind === 'number' && isNumber(text) ? text.replace('.', ',') : text
}
