import type { Standing } from '#contract/standing'
import type { Database } from '../database'
import type { PaperColumns } from '../papers/paper-columns'
import type { DecidedEnds } from '../ranking/decided-ends'
import { byFirstMetric, type FirstMetricRow, rankingOf } from './first-metric'
import { NO_TITLE } from './paper-reference'

const RESULTS = `${byFirstMetric()} WHERE result.paper_id = :paper ORDER BY leaderboard.id, result.position`

/** What answers about the results of papers need. */
export interface ResultsReader {
  db: Database
  columns: PaperColumns
  decided: DecidedEnds
}

/** Where some papers stand on each leaderboard that has a result of theirs, best rank first. */
export function standingsOf(
  { db, columns, decided }: ResultsReader,
  papers: Uint32Array,
): Standing[] {
  const results = columns.counts('results')
  const standings = new Map<number, Standing>()
  for (const paper of papers) {
    if ((results[paper - 1] ?? 0) === 0) continue
    for (const row of db.all<FirstMetricRow>(RESULTS, { paper }))
      add(standings, row, rankingOf(db, decided, row))
  }
  return [...standings.values()].toSorted(byRank)
}

type Ranking = Pick<Standing, 'better' | 'rank'>

function add(standings: Map<number, Standing>, row: FirstMetricRow, ranking: Ranking): void {
  const known = standings.get(row.leaderboard)
  const isBest = !known || rankOf(ranking) < rankOf(known)
  standings.set(row.leaderboard, {
    ...(isBest ? standing(row, ranking) : known),
    results: (known?.results ?? 0) + 1,
    newest: later(known?.newest ?? null, row.date),
  })
}

function standing(row: FirstMetricRow, ranking: Ranking): Standing {
  const { leaderboardId, task, taskId, dataset, datasetId, metric, score, of, model } = row
  const paper = { id: row.paperId, title: row.paperTitle ?? NO_TITLE, date: row.date }
  const place = { leaderboardId, task, taskId, dataset, datasetId, metric, ...ranking }
  return { ...place, score, of, results: 0, model, paper, newest: null }
}

const rankOf = ({ rank }: Ranking) => rank ?? Number.MAX_SAFE_INTEGER

const later = (one: string | null, other: string | null) =>
  one === null || (other !== null && other > one) ? other : one

/** Of equal ranks the one on the larger leaderboard. */
export const byRank = (a: Standing, b: Standing): number => rankOf(a) - rankOf(b) || b.of - a.of
