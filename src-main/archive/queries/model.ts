import type { RequestOf } from '#contract/contract'
import type { Model, ModelResult } from '#contract/model'
import type { Database } from '../database'
import { ArchiveError } from '../errors'
import type { DecidedEnds } from '../ranking/decided-ends'
import { byFirstMetric, type FirstMetricRow, rankingOf } from './first-metric'
import { paperReference } from './paper-reference'

const CODE = ', json_array_length(result.code) AS code, result.extra_data AS extraData'
const RESULTS = `${byFirstMetric(CODE)} WHERE result.model = :name ORDER BY leaderboard.id, result.position`

interface StoredResult extends FirstMetricRow {
  code: number
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
  const {
    leaderboard: _,
    kind: _kind,
    model: _model,
    paperId,
    paperTitle,
    extraData,
    ...row
  } = stored
  return {
    ...row,
    ...rankingOf(db, decided, stored),
    paper: paperReference(paperId, paperTitle, row.date),
    extraData: extraData === null ? null : extraData === 1,
  }
}
