import type { Database } from '../database'
import { CANDIDATES, type Candidate, type Subject } from './related-candidates'

const SAME_LEADERBOARDS = `
  SELECT
    other.paper_id AS id, count(DISTINCT other.leaderboard_id) AS shared,
    min(other.ranks ->> 0) AS best
  FROM (SELECT DISTINCT leaderboard_id FROM result WHERE paper_id = :id) AS mine
  JOIN result AS other ON other.leaderboard_id = mine.leaderboard_id
  WHERE other.paper_id <> :id
  GROUP BY other.paper_id
  ORDER BY shared DESC, best IS NULL, best, id DESC
  LIMIT :limit`

/** Papers with most leaderboards in common, then those with the best rank by a first metric. */
export function onSameLeaderboards(db: Database, { id }: Subject): Candidate[] {
  return db
    .all<{ id: number; shared: number }>(SAME_LEADERBOARDS, { id, limit: CANDIDATES })
    .map(({ id, shared }) => ({
      id,
      reason: () => `${shared} shared leaderboard${shared === 1 ? '' : 's'}`,
    }))
}
