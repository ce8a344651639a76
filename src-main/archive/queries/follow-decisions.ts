import type { BestResult, LeaderboardItem, MetricKind } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import type { Database } from '../database'
import { EARLIEST } from '../import/snapshot-date'
import { bestEnd, placeOfBest } from '../ranking/best-of'
import type { DecidedEnds } from '../ranking/decided-ends'
import { recordsOverTime } from '../ranking/trend'
import type { SnapshotMeta } from './snapshot-meta'

const FIRST_METRIC = `
  SELECT leaderboard.id AS rowId, metric.kind
  FROM leaderboard
  JOIN metric ON metric.leaderboard_id = leaderboard.id AND metric.position = 0
  WHERE leaderboard.slug = :id`

/** Results with their number and score by the first metric. */
const RESULTS = `
  SELECT
    result.model, result.scores ->> 0 AS score, result.numbers ->> 0 AS number,
    coalesce(result.date, paper.date) AS date, paper.slug AS paperId,
    coalesce(paper.title, result.paper_title) AS paperTitle,
    coalesce(paper.repositories, 0) AS repositories
  FROM result LEFT JOIN paper ON paper.id = result.paper_id
  WHERE result.leaderboard_id = :leaderboard
  ORDER BY result.position`

type StoredResult = Omit<BestResult, 'score'> & { score: string | null; number: number | null }

/** A line of a list, as stored, with what the reader decided about its first metric. */
export type FollowDecisions = (item: LeaderboardItem) => LeaderboardItem

/**
 * Has lists of leaderboards follow the reader. Best results and records are stored for the end that
 * the archive tells; they are told anew only where the reader decided the other one.
 */
export function followDecisions(
  db: Database,
  meta: SnapshotMeta,
  decided: DecidedEnds,
): FollowDecisions {
  return (item) => {
    const end = item.metric === null ? null : decided.endOf(item.id, item.metric)
    if (!end || end.better === item.better) return item
    const first = db.first<{ rowId: number; kind: MetricKind }>(FIRST_METRIC, { id: item.id })
    if (!first || first.kind === 'attribute') return item
    const { rowId, kind } = first
    const results = db.all<StoredResult>(RESULTS, { leaderboard: rowId })
    return { ...item, ...summaryOf(results, { kind, better: end.better }, meta.lastDay) }
  }
}

/** What a line says of the results by the first metric. */
function summaryOf(
  results: readonly StoredResult[],
  metric: { kind: MetricKind; better: Better },
  lastDay: string,
): Pick<LeaderboardItem, 'better' | 'best' | 'trend'> {
  const place = placeOfBest(
    results.map(({ number }) => number),
    results.map(({ date }) => date),
    metric,
  )
  const end = bestEnd(metric)
  const dated = results.filter(({ date }) => date !== null && date >= EARLIEST && date <= lastDay)
  return {
    better: metric.better,
    best: bestOf(results[place ?? -1]),
    trend: end === null ? [] : recordsOverTime(dated, end),
  }
}

function bestOf(result: StoredResult | undefined): BestResult | null {
  if (!result || result.score === null) return null
  const { number: _, score, ...best } = result
  return { ...best, score }
}
