import type { MetricKind } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import type { Database } from '../database'
import type { DecidedEnds } from '../ranking/decided-ends'
import { ranksAtEnd } from './ranks-at-end'

/** Selects results with their leaderboards, by the first metric, and further columns; which, is left to say. */
export const byFirstMetric = (columns = '') => `
  SELECT
    leaderboard.id AS leaderboard, leaderboard.slug AS leaderboardId, result.position, result.model,
    task.name AS task, task.slug AS taskId, leaderboard.dataset, dataset.slug AS datasetId,
    metric.name AS metric, metric.kind, metric.better, result.scores ->> 0 AS score,
    result.ranks ->> 0 AS rank, leaderboard.results AS "of",
    paper.slug AS paperId, coalesce(paper.title, result.paper_title) AS paperTitle,
    coalesce(result.date, paper.date) AS date${columns}
  FROM result
  JOIN leaderboard ON leaderboard.id = result.leaderboard_id
  JOIN task ON task.id = leaderboard.task_id
  LEFT JOIN dataset ON dataset.id = leaderboard.dataset_id
  LEFT JOIN metric ON metric.leaderboard_id = leaderboard.id AND metric.position = 0
  LEFT JOIN paper ON paper.id = result.paper_id`

/** A row of the above. */
export interface FirstMetricRow {
  leaderboard: number
  leaderboardId: string
  position: number
  model: string
  task: string
  taskId: string
  dataset: string
  datasetId: string | null
  metric: string | null
  kind: MetricKind | null
  better: Better | null
  score: string | null
  rank: number | null
  of: number
  paperId: string | null
  paperTitle: string | null
  date: string | null
}

/** The rank on the first metric, at the end that the reader decided where it is not the stored one. */
export function rankingOf(
  db: Database,
  decided: DecidedEnds,
  { leaderboard, leaderboardId, position, metric, kind, better, rank }: FirstMetricRow,
): { better: Better | null; rank: number | null } {
  const isRanked = metric !== null && kind !== 'attribute'
  const end = isRanked ? decided.endOf(leaderboardId, metric) : null
  if (!end) return { better, rank }
  if (end.better === (better ?? 'higher')) return { better: end.better, rank }
  const ranks = ranksAtEnd(db, leaderboard, 0, end.better)
  return { better: end.better, rank: ranks.get(position) ?? null }
}
