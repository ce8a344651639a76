import type { MetricKind } from '#contract/leaderboard'
import type { RankedResult } from '#contract/ranked-result'
import type { Database } from '../database'
import { found } from '../errors'

/** What a line about a leaderboard says of it, with its first metric as the archive tells it. */
export type LeaderboardHead = Omit<RankedResult, 'score' | 'rank'> & { kind: MetricKind | null }

const HEAD = `
  SELECT
    leaderboard.slug AS leaderboardId, task.name AS task, task.slug AS taskId, leaderboard.dataset,
    dataset.slug AS datasetId, metric.name AS metric, metric.kind, metric.better,
    leaderboard.results AS "of"
  FROM leaderboard
  JOIN task ON task.id = leaderboard.task_id
  LEFT JOIN dataset ON dataset.id = leaderboard.dataset_id
  LEFT JOIN metric ON metric.leaderboard_id = leaderboard.id AND metric.position = 0
  WHERE leaderboard.id = :leaderboard`

/** Reads the heads of leaderboards by their row ids. Each is read once, then kept. */
export class LeaderboardHeads {
  readonly #db: Database
  readonly #known = new Map<number, LeaderboardHead>()

  constructor(db: Database) {
    this.#db = db
  }

  of(leaderboard: number): LeaderboardHead {
    const known = this.#known.get(leaderboard)
    if (known) return known
    const row = this.#db.first<LeaderboardHead>(HEAD, { leaderboard })
    const head = found(row, `Leaderboard ${leaderboard}`)
    this.#known.set(leaderboard, head)
    return head
  }
}
