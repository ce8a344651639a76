import type { PaperReference } from '#contract/reference'
import type { Standing } from '#contract/standing'
import type { Database } from '../database'
import type { PaperColumns } from '../papers/paper-columns'
import { found } from '../errors'
import { endOf, isStoredEnd } from './first-metric'
import { NO_TITLE } from './paper-reference'
import { ranksAtEnd } from './ranks-at-end'
import type { LeaderboardsReader } from './shared-leaderboards'

/** More than any rank, for a result without one; and more than any position, to join both in one number. */
const UNRANKED = 2 ** 28
const POSITIONS = 2 ** 24

// A paper may have ten results on each of a hundred leaderboards; only the best is read as a whole.
const BEST = `
  SELECT
    leaderboard_id AS leaderboard, count(*) AS results,
    max(coalesce(date, (SELECT date FROM paper WHERE id = :paper))) AS newest,
    min(coalesce(ranks ->> 0, ${UNRANKED}) * ${POSITIONS} + position) AS best
  FROM result WHERE paper_id = :paper GROUP BY leaderboard_id`

const POSITIONS_OF = `
  SELECT position FROM result
  WHERE paper_id = :paper AND leaderboard_id = :leaderboard ORDER BY position`

const RESULT = `
  SELECT model, scores ->> 0 AS score, paper_title AS title, date FROM result
  WHERE leaderboard_id = :leaderboard AND position = :position`

const PAPER = 'SELECT slug AS id, title, date FROM paper WHERE id = :paper'

/** What answers about the results of papers need. */
export interface ResultsReader extends LeaderboardsReader {
  columns: PaperColumns
}

/** The best result of some papers on a leaderboard, and how many there are. */
interface Best {
  leaderboard: number
  results: number
  newest: string | null
  paper: number
  position: number
  /** Not below `UNRANKED` when it has none. */
  rank: number
}

/** Where some papers stand on each leaderboard that has a result of theirs, best rank first. */
export function standingsOf(reader: ResultsReader, papers: Uint32Array): Standing[] {
  const results = reader.columns.counts('results')
  const standings = new Map<number, Best>()
  for (const paper of papers) {
    if ((results[paper - 1] ?? 0) === 0) continue
    for (const best of bestOf(reader, paper)) add(standings, best)
  }
  return [...standings.values()].map((best) => standing(reader, best)).toSorted(byRank)
}

type StoredBest = Pick<Best, 'leaderboard' | 'results' | 'newest'> & { best: number }

function bestOf({ db, decided, heads }: ResultsReader, paper: number): Best[] {
  return db.all<StoredBest>(BEST, { paper }).map(({ leaderboard, results, newest, best }) => {
    const head = heads.of(leaderboard)
    const end = endOf(decided, head)
    const place =
      end === null || isStoredEnd(end, head)
        ? { position: best % POSITIONS, rank: Math.floor(best / POSITIONS) }
        : bestAtEnd(db, { paper, leaderboard }, ranksAtEnd(db, leaderboard, 0, end))
    return { leaderboard, results, newest, paper, ...place }
  })
}

function bestAtEnd(
  db: Database,
  of: { paper: number; leaderboard: number },
  ranks: ReadonlyMap<number, number>,
): Pick<Best, 'position' | 'rank'> {
  return db
    .all<{ position: number }>(POSITIONS_OF, of)
    .map(({ position }) => ({ position, rank: ranks.get(position) ?? UNRANKED }))
    .reduce((best, other) => (other.rank < best.rank ? other : best))
}

/** Of equal ranks the first one stays. */
function add(standings: Map<number, Best>, more: Best): void {
  const known = standings.get(more.leaderboard)
  if (!known) return void standings.set(more.leaderboard, more)
  const best = more.rank < known.rank ? more : known
  standings.set(more.leaderboard, {
    ...best,
    results: known.results + more.results,
    newest: later(known.newest, more.newest),
  })
}

interface StoredResult {
  model: string
  score: string | null
  title: string | null
  date: string | null
}

type StoredPaper = Omit<PaperReference, 'title'> & { title: string | null }

function standing({ db, decided, heads }: ResultsReader, best: Best): Standing {
  const { leaderboard, position, paper, rank, results, newest } = best
  const head = heads.of(leaderboard)
  const row = db.first<StoredResult>(RESULT, { leaderboard, position })
  const { model, score, title, date } = found(row, `Result ${position}`)
  const known = db.first<StoredPaper>(PAPER, { paper })
  return {
    leaderboardId: head.leaderboardId,
    task: head.task,
    taskId: head.taskId,
    dataset: head.dataset,
    datasetId: head.datasetId,
    metric: head.metric,
    better: endOf(decided, head) ?? head.better,
    rank: rank < UNRANKED ? rank : null,
    score,
    of: head.of,
    results,
    model,
    paper: {
      id: known?.id ?? null,
      title: known?.title ?? title ?? NO_TITLE,
      date: date ?? known?.date ?? null,
    },
    newest,
  }
}

const later = (one: string | null, other: string | null) =>
  one === null || (other !== null && other > one) ? other : one

const rankOf = ({ rank }: Standing) => rank ?? UNRANKED

/** Of equal ranks the one on the larger leaderboard. */
export const byRank = (a: Standing, b: Standing): number => rankOf(a) - rankOf(b) || b.of - a.of
