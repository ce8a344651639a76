import type { Metric, ResultRow } from '#contract/leaderboard'
import type { Link } from '#contract/reference'
import type { Database } from '../database'
import { isMisdated } from './misdated'
import type { StoredMetrics } from './stored-metrics'

const ROWS = `
  SELECT
    result.position, result.model, paper.slug AS paperId,
    coalesce(result.paper_title, paper.title) AS paperTitle, result.paper_url AS paperUrl,
    coalesce(result.date, paper.date) AS date, result.scores, result.numbers,
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
  extraData: number | null
  code: string
  models: string
  official: number
}

/**
 * The rows of a leaderboard in the order of the archive, before anything ranks them. A date after
 * `lastDay` cannot be right.
 */
export function resultRows(
  db: Database,
  leaderboard: number,
  { metrics, flags }: StoredMetrics,
  lastDay: string,
): ResultRow[] {
  return db.all<StoredRow>(ROWS, { leaderboard }).map((row) => ({
    position: row.position,
    ...UNRANKED,
    model: row.model,
    paperId: row.paperId,
    paperTitle: row.paperTitle,
    paperUrl: row.paperUrl,
    date: row.date,
    misdated: isMisdated(row.date, lastDay),
    scores: byMetric(metrics, JSON.parse(row.scores) as (string | null)[]),
    numbers: byMetric(metrics, JSON.parse(row.numbers) as (number | null)[]),
    flags: flags.get(row.position) ?? {},
    extraData: row.extraData === null ? null : row.extraData === 1,
    code: linksOf(row.code),
    official: row.official === 1,
    modelLinks: linksOf(row.models),
  }))
}

// Present from the start, so that ranking copies rows of one shape, which takes half the time.
const UNRANKED = { rank: null, tied: false, shownRank: null, shownTied: false, ranks: {} }

const NO_LINKS: readonly Link[] = []

const linksOf = (text: string): readonly Link[] =>
  text === '[]' ? NO_LINKS : (JSON.parse(text) as Link[])

/** Null-free, and safe with a metric named like a member of every object. */
function byMetric<Value>(
  metrics: readonly Pick<Metric, 'name'>[],
  values: readonly (Value | null)[],
): Record<string, Value> {
  const entries: [string, Value][] = []
  for (let index = 0; index < metrics.length; index++) {
    const value = values[index]
    const name = metrics[index]?.name
    if (name !== undefined && value !== null && value !== undefined) entries.push([name, value])
  }
  return Object.fromEntries(entries)
}
