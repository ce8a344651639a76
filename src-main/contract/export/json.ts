import { type Cell, type Table, valueOf } from './table'

/**
 * The rows of a table as objects by column id. A score is an object of what the source spells and the
 * number it reads as, so a column of numbers beside it is left out. What is missing is null.
 */
function rowObjects({ columns, rows }: Table): Record<string, unknown>[] {
  const ids = new Set(columns.map(({ id }) => id))
  const kept = columns.flatMap(({ id, numberOf }, at) =>
    numberOf !== undefined && ids.has(numberOf) ? [] : [{ id, at }],
  )
  return rows.map((row) =>
    Object.fromEntries(kept.map(({ id, at }) => [id, inJson(row[at] ?? null)])),
  )
}

function inJson(cell: Cell): unknown {
  if (typeof cell !== 'object' || cell === null) return valueOf(cell)
  return { raw: cell.raw, number: cell.number }
}

/** A table as JSON: an array with an object for each row. */
export const writeJson = (table: Table): string => `${JSON.stringify(rowObjects(table), null, 2)}\n`

/** One object a line. */
export const writeJsonLines = (table: Table): string =>
  rowObjects(table)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('')
