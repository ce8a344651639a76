import type { Method } from './contract'
import type { Cell, CsvColumns, CsvTable } from './csv-table'
import { TABLES } from './csv-tables'

// csv-stringify needs Node's Buffer, and its build for browsers brings 80 KB to replace it. The form
// itself is a few lines.
const LINE_END = '\r\n'

/** Whether the reply to a question holds a table. */
export function isTable(method: Method): boolean {
  return Object.hasOwn(TABLES, method)
}

/** The table in the reply to a question; null when there is none. */
export function tableOf(method: Method, reply: unknown, columns: CsvColumns): CsvTable | null {
  const table = TABLES[method] as ((reply: unknown, columns: CsvColumns) => CsvTable) | undefined
  return isTable(method) && table ? table(reply, columns) : null
}

/**
 * The table of a reply as CSV after RFC 4180: commas, CRLF, a header, quotes where needed; UTF-8
 * without a mark at its beginning. What is missing is empty. Scores stand as the source spells them,
 * and text that a spreadsheet would run as a formula is guarded by an apostrophe.
 */
export function csvOf(method: Method, reply: unknown, columns: CsvColumns): string {
  const table = tableOf(method, reply, columns)
  if (!table) throw new TypeError(`The reply to “${method}” holds no table.`)
  const header = table.columns.map(({ title }) => title)
  return [header, ...table.rows].map((row) => row.map(field).join(',') + LINE_END).join('')
}

function field(cell: Cell): string {
  const text = guarded(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function guarded(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return isFormula(cell) ? `'${cell}` : cell
}

/**
 * Whether a spreadsheet might take a text for a formula: after blanks it begins with one of the signs
 * listed by OWASP for CSV injection, or with a full-width form of one. Numbers are none, so that
 * negative scores stay as they are.
 */
export function isFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) && !NUMBER.test(text)
}

const NUMBER = /^\s*[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?%?\s*$/i
