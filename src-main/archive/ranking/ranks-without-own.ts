import type { Ranking, ResultRow } from '#contract/leaderboard'
import { numberOf } from '#contract/row-values'
import { placesOf } from './ranks'

/** Rows among which some are the reader's own, with the ranks that those of the archive have alone. */
export function withRanksWithoutOwn(
  rows: readonly ResultRow[],
  ranking: Ranking | null,
): ResultRow[] {
  const numbers = rows.map((row) => (row.own || !ranking ? null : numberOf(row, ranking.metric)))
  const places = placesOf(numbers, ranking?.better ?? 'higher')
  return rows.map((row, at) => ({
    ...row,
    rankWithoutOwn: places[at]?.rank ?? null,
    tiedWithoutOwn: places[at]?.tied ?? false,
  }))
}
