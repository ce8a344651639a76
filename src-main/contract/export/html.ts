import { type Origin, attributionOf, readable } from './attribution'
import { type FieldRules, fieldText } from './delimited'
import { type Column, type Table, isBest } from './table'

/** A page with nothing but a table and what is said of it. */
export function writeHtml(table: Table, origin: Origin): string {
  const [title = '', ...attribution] = attributionOf(origin, table)
  const said = attribution.map((text) => `<li>${inHtml(text)}</li>\n`)
  return [
    `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${inHtml(title)}</title>\n`,
    htmlTable(table, title, { decimal: 'point', guard: false }),
    `<ul>\n${said.join('')}</ul>\n</html>\n`,
  ].join('')
}

/** A table alone, with numbers at the right and the best scores bold. */
export function htmlTable({ columns, rows }: Table, caption: string, rules: FieldRules): string {
  const head = columns.map(
    (column) => `<th scope="col"${sideOf(column)}>${inHtml(titleOf(column, rules))}</th>`,
  )
  const body = rows.map((row) => {
    const cells = columns.map((column, at) => {
      const cell = row[at] ?? null
      const text = inHtml(fieldText(cell, column, rules).text)
      return `<td${sideOf(column)}>${isBest(cell) ? `<strong>${text}</strong>` : text}</td>`
    })
    return `<tr>${cells.join('')}</tr>\n`
  })
  return [
    `<table>\n<caption>${inHtml(caption)}</caption>\n`,
    `<thead>\n<tr>${head.join('')}</tr>\n</thead>\n`,
    `<tbody>\n${body.join('')}</tbody>\n</table>\n`,
  ].join('')
}

const titleOf = ({ title }: Column, rules: FieldRules) =>
  fieldText(title, { kind: 'text' }, rules).text

// Programs into which a table is pasted know the attribute, but no style sheet. A name in a script that
// runs from right to left keeps to its cell.
const sideOf = ({ kind }: Column) => (kind === 'number' ? ' align="right"' : ' dir="auto"')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text as it must be spelled to be shown as itself. */
function inHtml(text: string): string {
  return readable(text)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/\r\n|[\r\n]/g, '<br>')
}
