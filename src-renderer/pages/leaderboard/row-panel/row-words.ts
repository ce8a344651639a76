import type { Leaderboard, ResultRow } from '#contract/leaderboard'
import { formatDate } from '../../../components/date'

/** The name of a model as it is shown; some rows have none. */
export const modelName = ({ model }: Pick<ResultRow, 'model'>): string =>
  model.trim() === '' ? 'Model not reported' : model

/** A position as the address spells it; null for what is none. */
export const readPosition = (text: string): number | null =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null

/** From when to when the row was the best of all, in words; null when it never was or nobody can tell. */
export function recordSpan(
  row: ResultRow,
  { rows, progress }: Pick<Leaderboard, 'rows' | 'progress'>,
): string | null {
  const at = progress.records.indexOf(row.position)
  if (at === -1 || row.date === null) return null
  const next = progress.records[at + 1]
  const until = rows.find(({ position }) => position === next)?.date ?? null
  return until === null
    ? `best since ${formatDate(row.date)}`
    : `best from ${formatDate(row.date)} to ${formatDate(until)}`
}

/** The rows of the paper that this one is of, without this one. */
export const otherRowsOfPaper = (row: ResultRow, rows: readonly ResultRow[]): ResultRow[] =>
  rows.filter((other) => other.position !== row.position && samePaper(row, other))

function samePaper(a: ResultRow, b: ResultRow): boolean {
  if (a.paperId !== null || b.paperId !== null) return a.paperId === b.paperId
  return a.paperUrl !== null && a.paperUrl === b.paperUrl
}
