import { type Origin, attributionOf, onOneLine, readable } from './attribution'
import { type Cell, type Table, isBest, valueOf } from './table'

/**
 * A table of GitHub's Markdown with numbers at the right and the best scores bold, after a comment
 * that says where it is from. Whatever a cell holds is shown as it is.
 */
export function writeMarkdown(table: Table, origin: Origin): string {
  const { columns, rows } = table
  const attribution = attributionOf(origin, table)
  return [
    `<!--\n${attribution.map((text) => `${inComment(text)}\n`).join('')}-->\n\n`,
    line(columns.map(({ title }) => inMarkdown(title))),
    line(columns.map(({ kind }) => (kind === 'number' ? '---:' : ':---'))),
    ...rows.map((row) => line(columns.map((_, at) => cellIn(row[at] ?? null)))),
  ]
    .join('')
    .toWellFormed()
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`

function cellIn(cell: Cell): string {
  const value = valueOf(cell)
  const text = value === null ? '' : inMarkdown(String(value))
  return isBest(cell) && text !== '' ? `**${text}**` : text
}

/** A text as it must be spelled to be read as itself: signs with a meaning escaped, lines broken. */
export function inMarkdown(text: string): string {
  return readable(text)
    .replace(MEANINGFUL, '\\$&')
    .trim()
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>')
}

/** The last three begin addresses, which are made links as they stand, escapes included. */
const MEANINGFUL =
  /[\\`*[<|~$]|&(?=[#\w])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\.|@/giu

// Two hyphens would end the comment.
const inComment = (text: string) => onOneLine(text).replace(/-(?=-)/g, '- ')
