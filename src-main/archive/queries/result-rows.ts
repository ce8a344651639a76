import type { Metric, Ranking, ResultRow } from '#contract/leaderboard'
import type { Link } from '#contract/reference'
import type { Database } from '../database'
import { competitionRanks } from '../ranking/ranks'
import type { StoredMetrics } from './stored-metrics'

const ROWS = `
  SELECT
    result.position, result.model, paper.slug AS paperId,
    coalesce(result.paper_title, paper.title) AS paperTitle, result.paper_url AS paperUrl,
    coalesce(result.date, paper.date) AS date, result.scores, result.numbers, result.ranks,
    result.extra_data AS extraData, result.code, result.models, result.official
  FROM result LEFT JOIN paper ON paper.id = result.paper_id
  WHERE result.leaderboard_id = :leaderboard
  ORDER BY result.position`

interface StoredRow {
  position: number
  model: string
  paperId: string | null
  paperTitle: string | null
  paperUrl: string | null
  date: string | null
  scores: string
  numbers: string
  ranks: string
  extraData: number | null
  code: string
  models: string
  official: number
}

/** The rows of a leaderboard in the order of the archive, ranked as `ranking` says. */
export function resultRows(
  db: Database,
  leaderboard: number,
  { metrics, flags }: StoredMetrics,
  ranking: Ranking | null,
): ResultRow[] {
  const stored = db.all<StoredRow>(ROWS, { leaderboard })
  const ranks = ranksOf(stored, metrics, ranking)
  const holders = new Map<number | null, number>()
  for (const rank of ranks) holders.set(rank, (holders.get(rank) ?? 0) + 1)
  return stored.map((row, index) => {
    const rank = ranks[index] ?? null
    return {
      position: row.position,
      rank,
      tied: rank !== null && (holders.get(rank) ?? 0) > 1,
      shownRank: rank,
      shownTied: rank !== null && (holders.get(rank) ?? 0) > 1,
      ranks: {},
      model: row.model,
      paperId: row.paperId,
      paperTitle: row.paperTitle,
      paperUrl: row.paperUrl,
      date: row.date,
      misdated: false,
      scores: byMetric(metrics, JSON.parse(row.scores) as (string | null)[]),
      numbers: byMetric(metrics, JSON.parse(row.numbers) as (number | null)[]),
      flags: flags.get(row.position) ?? {},
      extraData: row.extraData === null ? null : row.extraData === 1,
      code: JSON.parse(row.code) as Link[],
      official: row.official === 1,
      modelLinks: JSON.parse(row.models) as Link[],
    }
  })
}

/** As stored where the ranking is the metric's own; anew where the reader turned it round. */
function ranksOf(
  rows: readonly StoredRow[],
  metrics: readonly Metric[],
  ranking: Ranking | null,
): (number | null)[] {
  const index = metrics.findIndex(({ name }) => name === ranking?.metric)
  const metric = metrics[index]
  if (!ranking || !metric) return rows.map(() => null)
  if (ranking.better === metric.better)
    return rows.map(({ ranks }) => (JSON.parse(ranks) as (number | null)[])[index] ?? null)
  const numbers = rows.map(({ numbers }) => (JSON.parse(numbers) as (number | null)[])[index])
  return competitionRanks(
    numbers.map((number) => number ?? null),
    ranking.better,
  )
}

/** Null-free, and safe with a metric named like a member of every object. */
function byMetric<Value>(
  metrics: readonly Metric[],
  values: readonly (Value | null)[],
): Record<string, Value> {
  return Object.fromEntries(
    metrics.flatMap(({ name }, index) => {
      const value = values[index]
      return value === null || value === undefined ? [] : [[name, value] as const]
    }),
  )
}
