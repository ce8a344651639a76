import type { Better } from '#contract/reference'
import type { Database } from '../database'
import { competitionRanks } from '../ranking/ranks'

const NUMBERS = `
  SELECT position, numbers ->> :metric AS number FROM result
  WHERE leaderboard_id = :leaderboard ORDER BY position`

/**
 * Ranks of the results of a leaderboard by position on one metric, by its place from 0. Ranks at the
 * end that the archive tells are stored; these are for the other end.
 */
export function ranksAtEnd(
  db: Database,
  leaderboard: number,
  metric: number,
  better: Better,
): ReadonlyMap<number, number> {
  const rows = db.all<{ position: number; number: number | null }>(NUMBERS, { leaderboard, metric })
  const ranks = competitionRanks(
    rows.map(({ number }) => number),
    better,
  )
  return new Map(
    rows.flatMap(({ position }, index) => {
      const rank = ranks[index] ?? null
      return rank === null ? [] : [[position, rank] as const]
    }),
  )
}
