import type { LeaderboardItem } from '#contract/leaderboard'

/** Reads leaderboards as lines of a list, from one table but for the ids of what they name. */
export const LEADERBOARD_ITEM = `
  SELECT
    leaderboard.id AS rowId, leaderboard.slug AS id, task.name AS task, task.slug AS taskId,
    leaderboard.dataset, dataset.slug AS datasetId, leaderboard.results,
    leaderboard.metric, leaderboard.better, leaderboard.best_model AS model,
    leaderboard.best_score AS score, leaderboard.best_date AS date,
    leaderboard.best_paper_title AS paperTitle, paper.slug AS paperId,
    leaderboard.best_repositories AS repositories,
    leaderboard.last_date AS latest, leaderboard.trend
  FROM leaderboard
  JOIN task ON task.id = leaderboard.task_id
  LEFT JOIN dataset ON dataset.id = leaderboard.dataset_id
  LEFT JOIN paper ON paper.id = leaderboard.best_paper_id`

export interface LeaderboardRow extends Omit<LeaderboardItem, 'best' | 'trend'> {
  rowId: number
  model: string | null
  score: string | null
  date: string | null
  paperTitle: string | null
  paperId: string | null
  repositories: number | null
  trend: string
}

/** A leaderboard as a line of a list. */
export function leaderboardItem(row: LeaderboardRow): LeaderboardItem {
  const { model, score, date, paperId, paperTitle } = row
  const best =
    model === null || score === null
      ? null
      : { model, score, date, paperId, paperTitle, repositories: row.repositories ?? 0 }
  // Field by field: copying what is left of a row takes several times as long.
  return {
    id: row.id,
    task: row.task,
    taskId: row.taskId,
    dataset: row.dataset,
    datasetId: row.datasetId,
    results: row.results,
    metric: row.metric,
    better: row.better,
    latest: row.latest,
    best,
    trend: JSON.parse(row.trend) as LeaderboardItem['trend'],
  }
}
