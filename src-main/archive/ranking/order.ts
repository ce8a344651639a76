import type { ResultRow } from '#contract/leaderboard'
import { boardColumns, metricColumn, type SortKey } from '#contract/sort'
import { numberOf, scoreOf } from './row-values'

/** What a row is sorted by in one column; null when it has nothing there. */
type Cell = number | string | null
type BoardColumn = (typeof boardColumns)[number]

const CELLS: Record<BoardColumn, (row: ResultRow) => Cell> = {
  model: (row) => row.model || null,
  extra: (row) => (row.extraData === null ? null : Number(row.extraData)),
  paper: (row) => row.paperTitle,
  code: (row) => row.code.length,
  date: (row) => row.date,
  position: (row) => row.position,
}

/** Rows best first: by rank, unranked last; then as `orderRows` breaks ties. */
export function rankOrder(rows: readonly ResultRow[]): ResultRow[] {
  return rows.toSorted((a, b) => compare(a.rank, b.rank) || breakTie(a, b))
}

/**
 * Rows by some columns, the most important first: numbers by value, text as a reader would, missing
 * last in both directions. Rows that are alike stand by date, earlier first and undated last, and
 * then in the order of the archive. Null when a key names no column of the leaderboard.
 */
export function orderRows(
  rows: readonly ResultRow[],
  keys: readonly SortKey[],
  metrics: readonly { name: string; kind: string }[],
): ResultRow[] | null {
  const columns = keys.map(({ column, descending }) => ({
    cell: cellOf(column, metrics),
    descending,
  }))
  if (columns.some(({ cell }) => cell === null)) return null
  return rows.toSorted((a, b) => {
    for (const { cell, descending } of columns) {
      const order = cell ? compare(cell(a), cell(b), descending) : 0
      if (order !== 0) return order
    }
    return breakTie(a, b)
  })
}

function cellOf(
  column: string,
  metrics: readonly { name: string; kind: string }[],
): ((row: ResultRow) => Cell) | null {
  const known = boardColumns.find((each) => each === column)
  if (known) return CELLS[known]
  const metric = metrics.find(({ name }) => metricColumn(name) === column)
  if (!metric) return null
  const { name, kind } = metric
  return kind === 'attribute' ? (row) => scoreOf(row, name) : (row) => numberOf(row, name)
}

const breakTie = (a: ResultRow, b: ResultRow) => compare(a.date, b.date) || a.position - b.position

/** Compares two texts as a reader would: 9 before 10, whatever their case. */
export const inReadingOrder = (a: string, b: string): number => text.compare(a, b)

// One language for all, so that an order does not depend on the machine that makes it.
const text = new Intl.Collator('en', { numeric: true })

function compare(a: Cell, b: Cell, descending = false): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : inReadingOrder(String(a), String(b))
  return descending ? -order : order
}
