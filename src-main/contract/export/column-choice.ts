import { AskError } from '../ask'
import { metricColumn } from '../sort'
import type { Column, Table } from './table'

/** The columns that the page shows, all that there are, or those named, in that order. */
export type ColumnChoice = 'shown' | 'all' | readonly string[]

/**
 * A table of some of its columns. A name is an id, a title or the name of a metric, whatever its case and
 * blanks where only one column can be meant. Throws AskError for a name that means none or several.
 */
export function chooseColumns(table: Table, choice: ColumnChoice): Table {
  return ofPlaces(table, placesOf(table.columns, choice))
}

/** A table with a column of numbers after each column of scores that has one. */
export function addNumbers(whole: Table, { columns }: Table): Table {
  const ids = columns.flatMap(({ id }) => {
    const numbers = whole.columns.find(({ numberOf }) => numberOf === id)
    const isThere = columns.some((column) => column.id === numbers?.id)
    return numbers === undefined || isThere ? [id] : [id, numbers.id]
  })
  return chooseColumns(whole, ids)
}

/** A table that says which of its rows the reader added, wherever some are: that column is not to be left out. */
export function withOwnColumn(whole: Table, chosen: Table): Table {
  const isThere = ({ columns }: Table) => columns.some(({ id }) => id === OWN)
  if (!isThere(whole) || isThere(chosen)) return chosen
  return chooseColumns(whole, [OWN, ...chosen.columns.map(({ id }) => id)])
}

const OWN = 'own'

function ofPlaces({ columns, rows }: Table, places: readonly number[]): Table {
  return {
    columns: places.flatMap((at) => columns[at] ?? []),
    rows: rows.map((row) => places.map((at) => row[at] ?? null)),
  }
}

function placesOf(columns: readonly Column[], choice: ColumnChoice): readonly number[] {
  if (choice === 'all') return columns.map((_, at) => at)
  if (choice === 'shown') return columns.flatMap(({ shown }, at) => (shown ? [at] : []))
  if (choice.length === 0) throw refused('Name one column at least.')
  return [...new Set(choice.map((name) => placeOf(name, columns)))]
}

const EQUALITIES: readonly ((column: Column, name: string) => boolean)[] = [
  ({ id }, name) => id === name,
  ({ title }, name) => title === name,
  ({ id }, name) => id === metricColumn(name),
  ({ id, title }, name) =>
    [name, metricColumn(name)].some((each) => folded(id) === folded(each)) ||
    folded(title) === folded(name),
]

function placeOf(name: string, columns: readonly Column[]): number {
  for (const equals of EQUALITIES) {
    const places = columns.flatMap((column, at) => (equals(column, name) ? [at] : []))
    const [place] = places
    if (places.length > 1)
      throw refused(
        `The column “${name}” may be ${places.map((at) => `“${columns[at]?.id}”`).join(' or ')}: ` +
          'write it as it stands here.',
      )
    if (place !== undefined) return place
  }
  throw refused(
    `There is no column “${name}”; there are ${columns.map(({ id }) => id).join(', ')}.`,
  )
}

const folded = (name: string) => name.trim().toLowerCase()

const refused = (message: string) => new AskError({ code: 'invalid-request', message })

/** Writes a choice as one text: `rank,model,metric.Top%201%20Accuracy`. */
export function writeColumns(choice: ColumnChoice): string {
  return typeof choice === 'string'
    ? choice
    : choice.map((name) => encodeURIComponent(name.toWellFormed())).join(',')
}

/** Reads what `writeColumns` wrote, or what a reader typed in the same form with plain names. */
export function readColumns(text: string): ColumnChoice {
  if (text === 'shown' || text === 'all') return text
  return text
    .split(',')
    .filter((name) => name.trim() !== '')
    .map(decode)
}

/** A name typed as it is may hold a percent sign that encodes nothing. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
