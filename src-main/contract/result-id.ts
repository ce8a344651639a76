/** A row of a leaderboard by what survives a snapshot. */
export interface ResultKey {
  leaderboard: string
  model: string
  /** The id of its paper, else the address or title that the row names; empty when it names none. */
  paper: string
  /** Which of the rows of that model and paper, counted from 1. */
  nth: number
}

/** What of a row tells it from others. */
export interface ResultParts {
  position: number
  model: string
  paperId: string | null
  paperUrl: string | null
  paperTitle: string | null
}

/** The four parts with bars between them; bars and percent signs of names are percent-encoded. */
export function writeResultId({ leaderboard, model, paper, nth }: ResultKey): string {
  const parts = nth === 1 ? [leaderboard, model, paper] : [leaderboard, model, paper, String(nth)]
  return parts.map((part) => part.replace(/[|%]/g, encodeURIComponent)).join('|')
}

/** Reads what `writeResultId` wrote; null for any other text. */
export function readResultId(id: string): ResultKey | null {
  const parts = id.split('|').map((part) => part.replace(/%(7c|25)/gi, decodeURIComponent))
  const [leaderboard = '', model, paper, nth = '1', ...more] = parts
  if (leaderboard === '' || model === undefined || paper === undefined) return null
  return more.length > 0 || !/^[1-9]\d{0,6}$/.test(nth)
    ? null
    : { leaderboard, model, paper, nth: Number(nth) }
}

/** The id of a row among all rows of its leaderboard. */
export function resultIdOf(
  leaderboard: string,
  row: ResultParts,
  rows: readonly ResultParts[],
): string {
  const { model } = row
  const paper = paperOf(row)
  const before = rows.filter(
    (each) => each.position < row.position && each.model === model && paperOf(each) === paper,
  )
  return writeResultId({ leaderboard, model, paper, nth: before.length + 1 })
}

/** What a row says of its paper. */
export const paperOf = ({ paperId, paperUrl, paperTitle }: ResultParts): string =>
  paperId ?? paperUrl ?? paperTitle ?? ''
