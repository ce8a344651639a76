import type { Ranking, ResultRow } from '#contract/leaderboard'
import { type Place, placesOf } from './ranks'
import { numberOf } from '#contract/row-values'

/** The rows with their places among all of them. */
export function ranked(rows: readonly ResultRow[], ranking: Ranking | null): ResultRow[] {
  const places = placesAmong(rows, ranking)
  return rows.map((row, index) => {
    const { rank, tied } = places[index] ?? UNRANKED
    return { ...row, rank, tied, shownRank: rank, shownTied: tied }
  })
}

/** Some of those rows with their places among themselves. */
export function rankedAsShown(rows: readonly ResultRow[], ranking: Ranking | null): ResultRow[] {
  const places = placesAmong(rows, ranking)
  return rows.map((row, index) => {
    const { rank, tied } = places[index] ?? UNRANKED
    return { ...row, shownRank: rank, shownTied: tied }
  })
}

const UNRANKED: Place = { rank: null, tied: false }

function placesAmong(rows: readonly ResultRow[], ranking: Ranking | null): Place[] {
  if (!ranking) return rows.map(() => UNRANKED)
  return placesOf(
    rows.map((row) => numberOf(row, ranking.metric)),
    ranking.better,
  )
}
