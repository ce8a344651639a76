import type { RequestOf } from '#contract/contract'
import { type Hit, hitKinds, type Search } from '#contract/search'
import type { Database } from '../database'
import { Kept } from '../papers/kept'
import { snippet, wordFinder } from '../search/snippet'
import { byKind, groupsOf, type Groups } from './hit-groups'
import { NO_TITLE } from './paper-reference'
import { noSuchPlace, readPlace, writePlace } from './place'
import type { SnapshotMeta } from './snapshot-meta'

/** How many of each kind are shown when no kind is asked for. */
const FEW = 5

/** How many answers are kept, for their next pages. */
const KEPT = 4

/**
 * Everything whose name, title or abstract has the words of a text, and of papers what its fields ask for
 * (see search-query.ts); nothing when it has neither.
 */
export function search(db: Database, meta: SnapshotMeta): (request: RequestOf<'search'>) => Search {
  const kept = new Kept<Groups>(KEPT)
  return (request) => {
    const groups = kept.get(request.text, () => groupsOf(db, meta, request.text))
    return answer(db, meta, groups, request)
  }
}

function answer(
  db: Database,
  meta: SnapshotMeta,
  groups: Groups,
  { kind, limit, after }: RequestOf<'search'>,
): Search {
  const counts = byKind((each) => groups[each].total)
  const total = kind ? counts[kind] : hitKinds.reduce((sum, each) => sum + counts[each], 0)
  const start = kind && after !== undefined ? startOf(after, total) : 0
  const end = start + limit
  const shown = kind
    ? groups[kind].from(start, end)
    : hitKinds.flatMap((each) => groups[each].from(0, Math.min(FEW, limit)))
  const finder = wordFinder(groups.asked)
  return {
    text: groups.asked.words.join(' '),
    notes: groups.notes,
    isPasted: groups.isPasted,
    counts,
    total,
    items: shown.map((found) =>
      typeof found === 'number' ? paperHit(db, meta, found, finder) : found,
    ),
    next: kind && end < total ? writePlace({ part: 0, row: end }) : null,
  }
}

/** A place is how many were shown. */
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

function paperHit(db: Database, meta: SnapshotMeta, row: number, finder: RegExp | null): Hit {
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
    snippet: snippet(meta.paperSearch.texts.anyAbstract(row), finder),
  }
}
