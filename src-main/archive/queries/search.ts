import type { RequestOf } from '#contract/contract'
import type { Hit, HitKind, Search } from '#contract/search'
import type { Database } from '../database'
import { searchTitles, understoodWords } from '../search/title-search'
import { NO_TITLE } from './paper-reference'
import { pastedPage } from './pasted-page'
import { noSuchPlace, readPlace, writePlace } from './place'
import type { SnapshotMeta } from './snapshot-meta'

/** In the order in which groups are shown. */
const KINDS = ['leaderboard', 'task', 'dataset', 'method', 'paper'] as const

/** How many of each kind are shown when no kind is asked for. */
const FEW = 5

/** A hit that is known, or the row id of a paper whose line is read when it is shown. */
type Found = Hit | number

/** Everything whose name or title has the words of a text; nothing when it has no words. */
export function search(
  db: Database,
  meta: SnapshotMeta,
  { text, kind, limit, after }: RequestOf<'search'>,
): Search {
  const understood = understoodWords(db, text)
  const groups = findAll(db, meta, text, understood)
  const counts = Object.fromEntries(KINDS.map((each) => [each, groups[each].length])) as Record<
    HitKind,
    number
  >
  const total = kind ? counts[kind] : KINDS.reduce((sum, each) => sum + counts[each], 0)
  const start = kind && after !== undefined ? startOf(after, total) : 0
  const shown = kind
    ? groups[kind].slice(start, start + limit)
    : KINDS.flatMap((each) => groups[each].slice(0, Math.min(FEW, limit)))
  const end = start + limit
  return {
    text: understood.join(' '),
    counts,
    total,
    items: shown.map((found) => (typeof found === 'number' ? paperHit(db, found) : found)),
    next: kind && end < total ? writePlace({ part: 0, row: end }) : null,
  }
}

function findAll(
  db: Database,
  meta: SnapshotMeta,
  text: string,
  understood: readonly string[],
): Record<HitKind, Found[]> {
  const groups: Record<HitKind, Found[]> = {
    leaderboard: [],
    task: [],
    dataset: [],
    method: [],
    paper: [],
  }
  if (understood.length === 0) return groups
  const pasted = pastedPage(db, text)
  if (pasted) {
    groups[pasted.kind].push(pasted.kind === 'paper' ? pasted.row : pasted)
    return groups
  }
  for (const hit of meta.names.search(text)) groups[hit.kind].push(hit)
  groups.paper = searchTitles(db, text, understood)
  return groups
}

/** Hits are found anew for each page, so that a place is how many were shown. */
function startOf(after: string, total: number): number {
  const { row } = readPlace(after)
  if (row >= total) throw noSuchPlace()
  return row
}

const PAPER = 'SELECT slug AS id, title, date, results FROM paper WHERE id = :row'

interface StoredPaper {
  id: string
  title: string | null
  date: string | null
  results: number
}

function paperHit(db: Database, row: number): Hit {
  const paper = db.first<StoredPaper>(PAPER, { row })
  const results = paper?.results ?? 0
  const detail = [
    paper?.date?.slice(0, 4),
    results > 0 ? `${results} result${results === 1 ? '' : 's'}` : undefined,
  ]
  return {
    kind: 'paper',
    id: paper?.id ?? '',
    title: paper?.title ?? NO_TITLE,
    detail: detail.filter((part) => part !== undefined).join(', '),
  }
}
