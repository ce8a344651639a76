import { printable } from './terminal'

/** A column of a printed table. */
export interface Column {
  heading: string
  /** Numbers stand at the right, so that their digits line up. */
  isNumber?: boolean
}

const GAP = '  '
const NARROWEST = 8

/**
 * Draws a table of plain text. With a width, the widest columns give way until it fits, and what does
 * not fit is cut with an ellipsis; without one nothing is cut.
 */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number | null,
): string[] {
  const cells = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(printable))]
  const natural = columns.map((_, at) => Math.max(...cells.map((row) => lengthOf(row[at] ?? ''))))
  const widths = width === null ? natural : fit(natural, width)
  return cells.map((row) =>
    row
      .map((cell, at) => pad(cut(cell, widths[at] ?? 0), widths[at] ?? 0, columns[at]?.isNumber))
      .join(GAP)
      .trimEnd(),
  )
}

/** Takes a character at a time from the widest column until all of them fit. */
function fit(natural: readonly number[], width: number): number[] {
  const widths = [...natural]
  const room = width - GAP.length * (widths.length - 1)
  for (let excess = sum(widths) - room; excess > 0; excess--) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= NARROWEST) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

const lengthOf = (text: string) => [...text].length

const cut = (text: string, width: number) =>
  lengthOf(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`

function pad(text: string, width: number, isNumber = false): string {
  const blanks = ' '.repeat(Math.max(0, width - lengthOf(text)))
  return isNumber ? blanks + text : text + blanks
}
