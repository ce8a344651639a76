import type { SharedLeaderboard, SharedResult } from '#contract/compare'
import type { MetricKind } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import type { Database } from '../database'
import { bestAmong } from '../ranking/best-of'
import type { DecidedEnds } from '../ranking/decided-ends'
import { ranksAtEnd } from './ranks-at-end'

/** Results of models elsewhere, by the metric that ranks there. */
const RESULTS = `
  SELECT
    leaderboard_id AS leaderboard, position, model, scores ->> 0 AS score,
    numbers ->> 0 AS number, ranks ->> 0 AS rank
  FROM result
  WHERE model IN (SELECT value FROM json_each(:models)) AND leaderboard_id <> :leaderboard
  ORDER BY leaderboard_id, position`

const LEADERBOARD = `
  SELECT
    leaderboard.slug AS id, task.name AS task, leaderboard.dataset, leaderboard.results,
    metric.name AS metric, metric.kind, metric.better
  FROM leaderboard
  JOIN task ON task.id = leaderboard.task_id
  LEFT JOIN metric ON metric.leaderboard_id = leaderboard.id AND metric.position = 0
  WHERE leaderboard.id = :leaderboard`

interface StoredResult {
  leaderboard: number
  position: number
  model: string
  score: string | null
  number: number | null
  rank: number | null
}

interface StoredLeaderboard {
  id: string
  task: string
  dataset: string
  results: number
  metric: string | null
  kind: MetricKind | null
  better: Better | null
}

/** A model's results on one leaderboard. */
type ByModel = Map<string, Results>
type Results = [StoredResult, ...StoredResult[]]

/** More than a reader can take in, and a name such as “Baseline” is on very many. */
const MOST = 200

/**
 * The leaderboards but one that two or more of some models are on, most of them first, then the
 * largest. A model is known by its name as spelled, blanks around it apart; `models` may repeat.
 */
export function sharedLeaderboards(
  db: Database,
  decided: DecidedEnds,
  leaderboard: number,
  models: readonly string[],
): SharedLeaderboard[] {
  const names = models.map((model) => model.trim())
  const spelled = [...new Set([...names, ...models])].filter((name) => name.trim() !== '')
  const byLeaderboard = new Map<number, ByModel>()
  const results = db.all<StoredResult>(RESULTS, { models: JSON.stringify(spelled), leaderboard })
  for (const result of results) addTo(byLeaderboard, result)
  return [...byLeaderboard]
    .filter(([, byModel]) => byModel.size >= 2)
    .flatMap(([row, byModel]) => {
      const stored = db.first<StoredLeaderboard>(LEADERBOARD, { leaderboard: row })
      return stored ? [{ row, byModel, stored }] : []
    })
    .toSorted((a, b) => b.byModel.size - a.byModel.size || b.stored.results - a.stored.results)
    .slice(0, MOST)
    .map(({ row, byModel, stored }) => shared(db, decided, { row, byModel, stored, names }))
}

function addTo(byLeaderboard: Map<number, ByModel>, result: StoredResult): void {
  const byModel: ByModel = byLeaderboard.get(result.leaderboard) ?? new Map()
  byLeaderboard.set(result.leaderboard, byModel)
  const known = byModel.get(result.model.trim())
  if (known) known.push(result)
  else byModel.set(result.model.trim(), [result])
}

interface Found {
  row: number
  byModel: ByModel
  stored: StoredLeaderboard
  names: readonly string[]
}

function shared(db: Database, decided: DecidedEnds, found: Found): SharedLeaderboard {
  const { row, byModel, stored, names } = found
  const { kind, metric: first, better: told, ...facts } = stored
  const metric = kind === 'attribute' ? null : first
  const end = metric === null ? null : decided.endOf(stored.id, metric)
  const better = end?.better ?? told
  const ranks = end && end.better !== (told ?? 'higher') ? ranksAtEnd(db, row, 0, end.better) : null
  const rankOf = ({ position, rank }: StoredResult) =>
    ranks ? (ranks.get(position) ?? null) : rank
  const results = [...byModel].map(([name, all]) => ({ name, ...bestResult(all, rankOf) }))
  const best = bestAmong(
    results.map(({ number }) => number),
    { kind: kind ?? 'attribute', better },
  )
  const cells = new Map<string, SharedResult>()
  for (const [index, result] of results.entries())
    cells.set(result.name, {
      position: result.position,
      score: metric === null ? null : result.score,
      number: metric === null ? null : result.number,
      rank: rankOf(result),
      best: best[index] ?? false,
    })
  return { ...facts, metric, better, cells: names.map((name) => cells.get(name) ?? null) }
}

/** The one with the best rank; of equal ones, and of those without a rank, the first. */
function bestResult(
  results: Results,
  rankOf: (result: StoredResult) => number | null,
): StoredResult {
  return results.reduce((best, result) =>
    (rankOf(result) ?? Infinity) < (rankOf(best) ?? Infinity) ? result : best,
  )
}
