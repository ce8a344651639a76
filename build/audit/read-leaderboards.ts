import type { Database } from '../../src-main/archive/database'
import { storedMetrics } from '../../src-main/archive/queries/stored-metrics'
import type { Flag, Metric } from '../../src-main/contract/leaderboard'

export interface AuditedLeaderboard {
  task: string
  dataset: string
  results: number
  /** The first one ranks. */
  columns: readonly AuditedColumn[]
}

/** A metric with what the rows have for it, in the order of the dump. */
export interface AuditedColumn {
  metric: Metric
  scores: readonly (string | null)[]
  numbers: readonly (number | null)[]
  flags: readonly (readonly Flag[])[]
}

const LEADERBOARDS = `
  SELECT leaderboard.id, task.name AS task, leaderboard.dataset
  FROM leaderboard JOIN task ON task.id = leaderboard.task_id
  ORDER BY leaderboard.id`

const RESULTS = `
  SELECT position, scores, numbers FROM result WHERE leaderboard_id = :leaderboard ORDER BY position`

/** All leaderboards of a snapshot, one after the other. */
export function* readLeaderboards(db: Database): Generator<AuditedLeaderboard> {
  const all = db.all<{ id: number; task: string; dataset: string }>(LEADERBOARDS)
  for (const { id, task, dataset } of all) {
    const { metrics, flags } = storedMetrics(db, id)
    const rows = db
      .all<{ position: number; scores: string; numbers: string }>(RESULTS, { leaderboard: id })
      .map(({ position, scores, numbers }) => ({
        scores: JSON.parse(scores) as (string | null)[],
        numbers: JSON.parse(numbers) as (number | null)[],
        flags: flags.get(position) ?? {},
      }))
    const columns = metrics.map((metric, index) => ({
      metric,
      scores: rows.map(({ scores }) => scores[index] ?? null),
      numbers: rows.map(({ numbers }) => numbers[index] ?? null),
      flags: rows.map(({ flags }) =>
        Object.hasOwn(flags, metric.name) ? (flags[metric.name] ?? []) : [],
      ),
    }))
    yield { task, dataset, results: rows.length, columns }
  }
}
