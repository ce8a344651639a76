import { printable } from './terminal'

/** A column of a printed table. */
interface Column {
  heading: string
  /** Numbers stand at the right, so that their digits line up. */
  isNumber?: boolean
  /** An id that is cut is of no use. */
  isId?: boolean
}

const GAP = '  '

/** A narrower column of longer texts would tell little. */
const USEFUL = 20
/** The least that a column keeps before ids are cut as well. */
const NARROWEST = 8

/**
 * Draws a table of plain text. With a width, columns that find no room are named below instead, and
 * the widest of the others give way until they fit; what is cut ends with an ellipsis. Without a width
 * everything is there, whole.
 */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number | null,
): string[] {
  // Headings are texts of strangers too: the names of metrics.
  const headings = columns.map(({ heading }) => printable(heading))
  const cells = [headings, ...rows.map((row) => row.map(printable))]
  const sized = columns.map((column, at) => {
    const natural = Math.max(...cells.map((row) => lengthOf(row[at] ?? '')))
    return { ...column, at, width: natural }
  })
  if (width === null) return drawRows(cells, sized)

  const kept = choose(sized, width)
  const left = headings.filter((_, at) => !kept.some((column) => column.at === at))
  return [
    ...drawRows(cells, fit(kept, width)),
    ...(left.length > 0 ? [cut(`(no room for ${left.join(', ')})`, width)] : []),
  ]
}

interface SizedColumn extends Column {
  /** Its place in a row. */
  at: number
  width: number
}

const drawRows = (rows: readonly string[][], columns: readonly SizedColumn[]): string[] =>
  rows.map((row) =>
    columns
      .map(({ at, width, isNumber }) => pad(cut(row[at] ?? '', width), width, isNumber))
      .join(GAP)
      .trimEnd(),
  )

/** The first and the last column, which name the thing, and as many others as there is room for. */
function choose(columns: readonly SizedColumn[], width: number): SizedColumn[] {
  const ends = new Set([columns[0], columns.at(-1)])
  const others = columns.filter((column) => !ends.has(column))
  const need = ({ width, isId }: SizedColumn) =>
    (isId ? width : Math.min(width, USEFUL)) + GAP.length
  const kept = new Set(ends)
  let room = width + GAP.length
  for (const column of [...ends, ...others]) {
    if (!column || (need(column) > room && !ends.has(column))) continue
    room -= need(column)
    kept.add(column)
  }
  return columns.filter((column) => kept.has(column))
}

/** Takes a character at a time from the widest column until all of them fit. */
function fit(columns: readonly SizedColumn[], width: number): SizedColumn[] {
  const fitted = columns.map((column) => ({ ...column }))
  const room = width - GAP.length * (columns.length - 1)
  for (let excess = sum(fitted) - room; excess > 0; excess--) {
    const yielding = fitted.filter(({ isId, width }) => !isId && width > NARROWEST)
    const candidates = yielding.length > 0 ? yielding : fitted
    const widest = candidates.reduce((one, other) => (other.width > one.width ? other : one))
    widest.width = Math.max(1, widest.width - 1)
  }
  return fitted
}

const sum = (columns: readonly SizedColumn[]) =>
  columns.reduce((total, { width }) => total + width, 0)

const lengthOf = (text: string) => [...text].length

const cut = (text: string, width: number) =>
  lengthOf(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`

function pad(text: string, width: number, isNumber = false): string {
  const blanks = ' '.repeat(Math.max(0, width - lengthOf(text)))
  return isNumber ? blanks + text : text + blanks
}
