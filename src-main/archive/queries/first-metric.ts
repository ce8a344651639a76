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

/** What tells whether and how the first metric of a leaderboard ranks. */
type RankedBy = Pick<FirstMetricRow, 'leaderboardId' | 'metric' | 'kind' | 'better'>

/** The end of the first metric that the reader decided; null where nobody did, or where it does not rank. */
export function endOf(
  decided: DecidedEnds,
  { leaderboardId, metric, kind }: RankedBy,
): Better | null {
  const isRanked = metric !== null && kind !== 'attribute'
  return (isRanked && decided.endOf(leaderboardId, metric)?.better) || null
}

/** Whether the stored ranks are those of an end. */
export const isStoredEnd = (end: Better, { better }: RankedBy): boolean =>
  end === (better ?? 'higher')

/** The rank on the first metric, at the end that the reader decided where it is not the stored one. */
export function rankingOf(
  db: Database,
  decided: DecidedEnds,
  row: FirstMetricRow,
): { better: Better | null; rank: number | null } {
  const { leaderboard, position, better, rank } = row
  const end = endOf(decided, row)
  if (end === null || isStoredEnd(end, row)) return { better: end ?? better, rank }
  return { better: end, rank: ranksAtEnd(db, leaderboard, 0, end).get(position) ?? null }
}
