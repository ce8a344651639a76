/** One sort key of a table: a column and its direction. */
export interface SortKey {
  column: string
  descending: boolean
}

/** Columns of a leaderboard that are no metric. A metric's column is `metric.` and its name. */
export const boardColumns = ['model', 'extra', 'paper', 'code', 'date', 'position'] as const

/** The id of the column of a metric. */
export const metricColumn = (name: string) => `metric.${name}`

/**
 * Writes sort keys as one text: `column:asc,column:desc`, most important first. Names are
 * percent-encoded, because a metric's name may hold commas and colons.
 */
export function writeSort(keys: readonly SortKey[]): string {
  return keys
    .map(
      ({ column, descending }) =>
        `${encodeURIComponent(column.toWellFormed())}:${descending ? 'desc' : 'asc'}`,
    )
    .join(',')
}

/** Reads what `writeSort` wrote; null when the text is of another form. */
export function readSort(text: string): SortKey[] | null {
  if (text === '') return []
  const keys = text.split(',').map(readKey)
  return keys.every((key) => key !== null) ? keys : null
}

function readKey(text: string): SortKey | null {
  const match = /^([^:]+):(asc|desc)$/.exec(text)
  if (!match?.[1]) return null
  try {
    return { column: decodeURIComponent(match[1]), descending: match[2] === 'desc' }
  } catch {
    return null
  }
}
