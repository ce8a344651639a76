import type { ResultRow } from './leaderboard'
import { boardColumns, metricColumn, type SortKey } from './sort'
import { numberOf, scoreOf } from './row-values'
import { TextPlaces } from './text-places'

/** What a row is sorted by in one column: a number or an ISO day; null where it has nothing. */
type Cell = number | string | null

interface Column {
  cell: (row: ResultRow) => Cell
  descending?: boolean
}

/** Rows that are alike stand by date, earlier first and undated last, then as in the archive. */
const TIES: readonly Column[] = [{ cell: ({ date }) => date }, { cell: ({ position }) => position }]

/** Rows best first: by rank, unranked last; then as `orderRows` breaks ties. */
export function rankOrder(rows: readonly ResultRow[]): ResultRow[] {
  return inOrder(rows, [{ cell: ({ rank }) => rank }, ...TIES])
}

/**
 * Rows by some columns, the most important first: numbers by value, text as a reader would, missing
 * last in both directions. Null when a key names no column of the leaderboard. `places` are those of
 * a leaderboard that these rows are of.
 */
export function orderRows(
  rows: readonly ResultRow[],
  keys: readonly SortKey[],
  metrics: readonly { name: string; kind: string }[],
  places = new TextPlaces(rows),
): ResultRow[] | null {
  const columns: Column[] = []
  for (const { column, descending } of keys) {
    const cell = cellOf(column, metrics, places)
    if (!cell) return null
    columns.push({ cell, descending })
  }
  return inOrder(rows, [...columns, ...TIES])
}

function cellOf(
  column: string,
  metrics: readonly { name: string; kind: string }[],
  places: TextPlaces,
): Column['cell'] | null {
  switch (boardColumns.find((known) => known === column)) {
    case 'model':
      return places.cellOf(column, ({ model }) => model)
    case 'paper':
      return places.cellOf(column, ({ paperTitle }) => paperTitle)
    case 'extra':
      return ({ extraData }) => (extraData === null ? null : Number(extraData))
    case 'code':
      return ({ code }) => code.length
    case 'date':
      return ({ date }) => date
    case 'position':
      return ({ position }) => position
    case undefined:
      return metricCell(column, metrics, places)
  }
}

function metricCell(
  column: string,
  metrics: readonly { name: string; kind: string }[],
  places: TextPlaces,
): Column['cell'] | null {
  const metric = metrics.find(({ name }) => metricColumn(name) === column)
  if (!metric) return null
  const { name, kind } = metric
  return kind === 'attribute'
    ? places.cellOf(column, (row) => scoreOf(row, name))
    : (row) => numberOf(row, name)
}

/** Each cell is read once, since it is compared many times. */
function inOrder(rows: readonly ResultRow[], columns: readonly Column[]): ResultRow[] {
  const keyed = rows.map((row) => ({ row, cells: columns.map(({ cell }) => cell(row)) }))
  keyed.sort((a, b) => {
    let order = 0
    for (let index = 0; order === 0 && index < columns.length; index++)
      order = compare(a.cells[index] ?? null, b.cells[index] ?? null, columns[index]?.descending)
    return order
  })
  return keyed.map(({ row }) => row)
}

function compare(a: Cell, b: Cell, descending = false): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (a === b) return 0
  return a < b === descending ? 1 : -1
}
