import type { RequestOf } from '#contract/contract'
import type { Hit, HitKind, Search } from '#contract/search'
import type { Database } from '../database'
import { readQuery, type SearchQuery } from '../search/search-query'
import { papersWithWord, searchTitles, understoodWords } from '../search/title-search'
import { wishedPapers, type WishedPapers } from '../search/wished-papers'
import { words } from '../search/words'
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

/**
 * Everything whose name or title has the words of a text, and of papers what its fields ask for (see
 * search-query.ts); nothing when it has neither.
 */
export function search(
  db: Database,
  meta: SnapshotMeta,
  { text, kind, limit, after }: RequestOf<'search'>,
): Search {
  const query = readQuery(text)
  const understood = understoodWords(db, query.text)
  const wished = wishedPapers(db, query.wishes)
  const groups = findAll(db, meta, { typed: text, query, understood, wished })
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
    notes: wished.notes,
    counts,
    total,
    items: shown.map((found) => (typeof found === 'number' ? paperHit(db, found) : found)),
    next: kind && end < total ? writePlace({ part: 0, row: end }) : null,
  }
}

interface Question {
  typed: string
  query: SearchQuery
  understood: readonly string[]
  wished: WishedPapers
}

function findAll(
  db: Database,
  meta: SnapshotMeta,
  { typed, query, understood, wished }: Question,
): Record<HitKind, Found[]> {
  const groups: Record<HitKind, Found[]> = {
    leaderboard: [],
    task: [],
    dataset: [],
    method: [],
    paper: [],
  }
  const hasWishes = query.wishes.length > 0
  if (understood.length === 0) {
    if (hasWishes) groups.paper = without(db, wished.ids(), query)
    return groups
  }
  const pasted = pastedPage(db, typed)
  if (pasted) {
    groups[pasted.kind].push(pasted.kind === 'paper' ? pasted.row : pasted)
    return groups
  }
  // Only papers have what fields ask for.
  if (!hasWishes) for (const hit of namesWithout(meta, query)) groups[hit.kind].push(hit)
  const titled = searchTitles(db, query.text, understood)
  groups.paper = without(db, hasWishes ? titled.filter(wished.has) : titled, query)
  return groups
}

function namesWithout(meta: SnapshotMeta, { text, excluded }: SearchQuery): Hit[] {
  const hits = meta.names.search(text)
  if (excluded.length === 0) return hits
  return hits.filter(({ title }) => !words(title).some((word) => excluded.includes(word)))
}

function without(db: Database, papers: number[], { excluded }: SearchQuery): number[] {
  if (excluded.length === 0) return papers
  const left = new Set(papers)
  for (const word of excluded) for (const id of papersWithWord(db, word)) left.delete(id)
  return [...left]
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
