import type { SharedLeaderboard, SharedResult } from '#contract/compare'
import type { Database } from '../database'
import { found } from '../errors'
import { bestAmong } from '../ranking/best-of'
import type { DecidedEnds } from '../ranking/decided-ends'
import { endOf, isStoredEnd } from './first-metric'
import type { LeaderboardHead, LeaderboardHeads } from './leaderboard-heads'
import { ranksAtEnd } from './ranks-at-end'

// From an index alone: most of what models have elsewhere is on leaderboards that they do not share.
const PLACES = `
  SELECT leaderboard_id AS leaderboard, position, model
  FROM result
  WHERE model IN (SELECT value FROM json_each(:models)) AND leaderboard_id <> :leaderboard
  ORDER BY leaderboard_id, position`

/** A result by the metric that ranks there. */
const RESULT = `
  SELECT position, scores ->> 0 AS score, numbers ->> 0 AS number, ranks ->> 0 AS rank
  FROM result WHERE leaderboard_id = :leaderboard AND position = :position`

interface Place {
  leaderboard: number
  position: number
  model: string
}

interface StoredResult {
  position: number
  score: string | null
  number: number | null
  rank: number | null
}

/** Where the results of each model are on one leaderboard. */
type ByModel = Map<string, Place[]>

/** What answers about several leaderboards need. */
export interface LeaderboardsReader {
  db: Database
  decided: DecidedEnds
  heads: LeaderboardHeads
}

/** More than a reader can take in, and a name such as “Baseline” is on very many. */
const MOST = 200

/**
 * The leaderboards but one that two or more of some models are on, most of them first, then the
 * largest. A model is known by its name as spelled, blanks around it apart; `models` may repeat.
 */
export function sharedLeaderboards(
  reader: LeaderboardsReader,
  leaderboard: number,
  models: readonly string[],
): SharedLeaderboard[] {
  const { db, heads } = reader
  const names = models.map((model) => model.trim())
  const spelled = [...new Set([...names, ...models])].filter((name) => name.trim() !== '')
  const byLeaderboard = new Map<number, ByModel>()
  const places = db.all<Place>(PLACES, { models: JSON.stringify(spelled), leaderboard })
  for (const place of places) addTo(byLeaderboard, place)
  return [...byLeaderboard]
    .filter(([, byModel]) => byModel.size >= 2)
    .map(([row, byModel]) => ({ row, byModel, head: heads.of(row) }))
    .toSorted((a, b) => b.byModel.size - a.byModel.size || b.head.of - a.head.of)
    .slice(0, MOST)
    .map((each) => shared(reader, names, each))
}

function addTo(byLeaderboard: Map<number, ByModel>, place: Place): void {
  const byModel: ByModel = byLeaderboard.get(place.leaderboard) ?? new Map()
  byLeaderboard.set(place.leaderboard, byModel)
  const known = byModel.get(place.model.trim())
  if (known) known.push(place)
  else byModel.set(place.model.trim(), [place])
}

interface Found {
  row: number
  byModel: ByModel
  head: LeaderboardHead
}

function shared(
  reader: LeaderboardsReader,
  names: readonly string[],
  found: Found,
): SharedLeaderboard {
  const { leaderboardId: id, task, dataset, of, kind, ...head } = found.head
  const metric = kind === 'attribute' ? null : head.metric
  const better = endOf(reader.decided, found.head) ?? head.better
  const results = bestResults(reader, found)
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
      rank: result.rank,
      best: best[index] ?? false,
    })
  const cellOf = (name: string) => cells.get(name) ?? null
  return { id, task, dataset, results: of, metric, better, cells: names.map(cellOf) }
}

/** The best result of each model, with its rank at the end that ranks for the reader. */
function bestResults({ db, decided }: LeaderboardsReader, { row, byModel, head }: Found) {
  const end = endOf(decided, head)
  const ranks = end === null || isStoredEnd(end, head) ? null : ranksAtEnd(db, row, 0, end)
  const resultAt = ({ leaderboard, position }: Place): StoredResult => {
    const stored = db.first<StoredResult>(RESULT, { leaderboard, position })
    const result = found(stored, `Result ${position}`)
    return ranks ? { ...result, rank: ranks.get(position) ?? null } : result
  }
  return [...byModel].map(([name, places]) => ({ name, ...bestOf(places.map(resultAt)) }))
}

/** The one with the best rank; of equal ones, and of those without a rank, the first. */
function bestOf(results: readonly StoredResult[]): StoredResult {
  return results.reduce((best, result) =>
    (result.rank ?? Infinity) < (best.rank ?? Infinity) ? result : best,
  )
}
