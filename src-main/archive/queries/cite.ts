import type { RequestOf } from '#contract/contract'
import type {
  Citations,
  Cited,
  CitedLeaderboard,
  CitedPaper,
  CitedSnapshot,
} from '#contract/cite/cited'
import { readNames } from '#contract/names'
import type { Info } from '#contract/snapshot'
import type { Database } from '../database'
import { ArchiveError, found } from '../errors'
import { readPlace, noSuchPlace, writePlace } from './place'
import type { SnapshotMeta } from './snapshot-meta'

type Request = RequestOf<'cite'>

/** Tells what a citation must say of papers, of a leaderboard or of the snapshot itself. */
export function cite(db: Database, meta: SnapshotMeta): (request: Request) => Citations {
  return (request) => {
    refuseContradictions(request)
    return parts(db, meta, request)
  }
}

const whole = (items: readonly Cited[]): Citations => ({
  total: items.length,
  items,
  next: null,
  missing: [],
  unnamed: 0,
})

function parts(db: Database, meta: SnapshotMeta, request: Request): Citations {
  const { of, paper, leaderboard } = request
  if (of === 'snapshot') return whole([citedSnapshot(meta)])
  if (leaderboard !== undefined) {
    const named = { id: leaderboard }
    const what = `Leaderboard ${leaderboard}`
    if (of === 'leaderboard')
      return whole([{ kind: 'leaderboard', ...found(db.first<BoardFacts>(BOARD, named), what) }])
    return papersOfBoard(db, found(db.first<{ row: number }>(BOARD_ROW, named), what).row, request)
  }
  if (paper !== undefined) return namedPapers(db, paper)
  const { of: _, paper: __, leaderboard: ___, limit, after, sort, ...filter } = request
  return page(db, meta.papers.list(filter, sort), { limit, after })
}

function refuseContradictions({ of, paper, leaderboard, ...request }: Request): void {
  const { limit: _, after: __, sort: ___, results, ...filters } = request
  const isFiltered = results || Object.values(filters).some((filter) => filter !== undefined)
  const told = [paper !== undefined, leaderboard !== undefined, isFiltered].filter(Boolean).length
  if (of === 'leaderboard' && leaderboard === undefined)
    throw refused('Say which leaderboard to cite: “leaderboard” takes its id.')
  if (of !== 'papers' && (paper !== undefined || isFiltered))
    throw refused('Papers and what they must be go with “of papers” only.')
  if (of === 'snapshot' && leaderboard !== undefined)
    throw refused('The snapshot is cited without “leaderboard”.')
  if (told > 1) throw refused('Cite papers by “paper”, by “leaderboard” or by what they must be.')
}

const refused = (message: string) => new ArchiveError('invalid-request', message)

const OF_PAPER = `
  SELECT 'paper' AS kind, slug AS id, title, authors, date, venue, arxiv_id AS arxivId, url,
    pdf_url AS pdfUrl, venue_url AS venueUrl
  FROM paper`
const BY_ROW = `${OF_PAPER} WHERE id = :row`
const BY_SLUG = `${OF_PAPER} WHERE slug = :id`

type PaperRow = Omit<CitedPaper, 'authors'> & { authors: string }

const citedPaper = (row: PaperRow): CitedPaper => ({
  ...row,
  authors: JSON.parse(row.authors) as string[],
})

/** Rows of papers in some order. */
interface Rows {
  length: number
  at(index: number): number | undefined
}

function page(
  db: Database,
  rows: Rows,
  { limit, after }: Pick<Request, 'limit' | 'after'>,
): Citations {
  const { part, row: start } = after === undefined ? { part: 0, row: 0 } : readPlace(after)
  if (part !== 0 || (after !== undefined && start >= rows.length)) throw noSuchPlace()
  const end = Math.min(start + limit, rows.length)
  const items: CitedPaper[] = []
  for (let at = start; at < end; at++)
    items.push(...db.all<PaperRow>(BY_ROW, { row: rows.at(at) ?? 0 }).map(citedPaper))
  const next = end < rows.length ? writePlace({ part: 0, row: end }) : null
  return { ...whole(items), total: rows.length, next }
}

/** Those that are not here are told apart; a question about nothing that is here is refused. */
function namedPapers(db: Database, text: string): Citations {
  const ids = readNames(text)
  const items = ids.flatMap((id) => db.all<PaperRow>(BY_SLUG, { id }).map(citedPaper))
  const here = new Set(items.map(({ id }) => id))
  const missing = ids.filter((id) => !here.has(id))
  if (items.length === 0) {
    const [first, second] = missing
    const what = second === undefined ? `Paper ${first ?? ''} is not` : 'None of these papers is'
    throw new ArchiveError('not-found', `${what} in this snapshot.`)
  }
  return { ...whole(items), missing }
}

const BOARD_ROW = 'SELECT id AS row FROM leaderboard WHERE slug = :id'
const BOARD = `
  SELECT leaderboard.slug AS id, task.name AS task, leaderboard.dataset, leaderboard.results,
    leaderboard.papers, leaderboard.last_date AS latest
  FROM leaderboard JOIN task ON task.id = leaderboard.task_id
  WHERE leaderboard.slug = :id`

type BoardFacts = Omit<CitedLeaderboard, 'kind'>

const OF_BOARD =
  'SELECT paper_id AS row FROM result WHERE leaderboard_id = :board ORDER BY position'

/** Each once, in the order of the archive. */
function papersOfBoard(db: Database, board: number, request: Request): Citations {
  const all = db.all<{ row: number | null }>(OF_BOARD, { board })
  const named = [...new Set(all.flatMap(({ row }) => row ?? []))]
  return { ...page(db, named, request), unnamed: all.filter(({ row }) => row === null).length }
}

function citedSnapshot(meta: SnapshotMeta): CitedSnapshot {
  const { licence, counts } = meta.json<Info>('info')
  return {
    kind: 'snapshot',
    licence,
    papers: counts.papers,
    leaderboards: counts.leaderboards,
  }
}
