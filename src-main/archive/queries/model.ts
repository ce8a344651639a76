import type { RequestOf } from '#contract/contract'
import type { MetricKind } from '#contract/leaderboard'
import type { Model, ModelResult } from '#contract/model'
import type { Better } from '#contract/reference'
import type { Database } from '../database'
import { ArchiveError } from '../errors'
import type { DecidedEnds } from '../ranking/decided-ends'
import { paperReference } from './paper-reference'
import { ranksAtEnd } from './ranks-at-end'

const RESULTS = `
  SELECT
    leaderboard.id AS leaderboard, leaderboard.slug AS leaderboardId, result.position,
    task.name AS task, task.slug AS taskId, leaderboard.dataset, dataset.slug AS datasetId,
    metric.name AS metric, metric.kind, metric.better, result.scores ->> 0 AS score,
    result.ranks ->> 0 AS rank, leaderboard.results AS "of",
    paper.slug AS paperId, coalesce(paper.title, result.paper_title) AS paperTitle,
    coalesce(result.date, paper.date) AS date,
    json_array_length(result.code) AS code, result.extra_data AS extraData
  FROM result
  JOIN leaderboard ON leaderboard.id = result.leaderboard_id
  JOIN task ON task.id = leaderboard.task_id
  LEFT JOIN dataset ON dataset.id = leaderboard.dataset_id
  LEFT JOIN metric ON metric.leaderboard_id = leaderboard.id AND metric.position = 0
  LEFT JOIN paper ON paper.id = result.paper_id
  WHERE result.model = :name
  ORDER BY leaderboard.id, result.position`

interface StoredResult extends Omit<ModelResult, 'paper' | 'extraData'> {
  leaderboard: number
  kind: MetricKind | null
  paperId: string | null
  paperTitle: string | null
  extraData: number | null
}

/** Every result under exactly this model name. */
export function model(
  db: Database,
  decided: DecidedEnds,
  { name, sort }: RequestOf<'model'>,
): Model {
  const stored = db.all<StoredResult>(RESULTS, { name })
  if (stored.length === 0)
    throw new ArchiveError('not-found', `No leaderboard of this snapshot names a model “${name}”.`)
  const results = stored.map((row) => asResult(db, decided, row))
  return {
    name,
    leaderboards: new Set(results.map(({ leaderboardId }) => leaderboardId)).size,
    results: results.toSorted(ORDERS[sort ?? 'rank']),
  }
}

type Order = (a: ModelResult, b: ModelResult) => number

const byRank: Order = (a, b) => placeOf(a) - placeOf(b) || b.of - a.of
const placeOf = ({ rank }: ModelResult) => rank ?? Number.MAX_SAFE_INTEGER

const byName: Order = (a, b) =>
  compareNames(`${a.task} on ${a.dataset}`, `${b.task} on ${b.dataset}`)
const compareNames = new Intl.Collator('en', { numeric: true }).compare

/** What is alike in one way is in the order of ranks. */
const ORDERS: Readonly<Record<NonNullable<RequestOf<'model'>['sort']> | 'rank', Order>> = {
  rank: byRank,
  leaderboard: (a, b) => byName(a, b) || byRank(a, b),
  metric: (a, b) => compareNames(a.metric ?? '', b.metric ?? '') || byRank(a, b),
  date: (a, b) => compareNames(b.date ?? '', a.date ?? '') || byRank(a, b),
  code: (a, b) => b.code - a.code || byRank(a, b),
}

function asResult(db: Database, decided: DecidedEnds, stored: StoredResult): ModelResult {
  const { leaderboard: _, kind: _kind, paperId, paperTitle, extraData, ...row } = stored
  return {
    ...row,
    ...rankingOf(db, decided, stored),
    paper: paperReference(paperId, paperTitle, row.date),
    extraData: extraData === null ? null : extraData === 1,
  }
}

/** The rank on the first metric, at the end that the reader decided where it is not the stored one. */
function rankingOf(
  db: Database,
  decided: DecidedEnds,
  { leaderboard, leaderboardId, position, metric, kind, better, rank }: StoredResult,
): { better: Better | null; rank: number | null } {
  const isRanked = metric !== null && kind !== 'attribute'
  const end = isRanked ? decided.endOf(leaderboardId, metric) : null
  if (!end) return { better, rank }
  if (end.better === (better ?? 'higher')) return { better: end.better, rank }
  const ranks = ranksAtEnd(db, leaderboard, 0, end.better)
  return { better: end.better, rank: ranks.get(position) ?? null }
}
