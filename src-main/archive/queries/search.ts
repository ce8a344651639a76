import type { RequestOf } from '#contract/contract'
import { type Hit, type HitKind, hitKinds, type Search } from '#contract/search'
import type { Database } from '../database'
import { Kept } from '../papers/kept'
import type { ListedKind } from '../search/listed-names'
import { readQuery, type SearchQuery } from '../search/search-query'
import type { FoundPapers } from '../search/paper-search'
import { snippet, wordFinder } from '../search/snippet'
import { words } from '../search/words'
import { NO_TITLE } from './paper-reference'
import { type PastedPages, pastedPages } from './pasted-page'
import { noSuchPlace, readPlace, writePlace } from './place'
import type { SnapshotMeta } from './snapshot-meta'

/** How many of each kind are shown when no kind is asked for. */
const FEW = 5

/** A hit that is known, or the row id of a paper whose line is read when it is shown. */
type Found = Hit | number

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

/** The hits of one kind, best first. */
interface Group {
  total: number
  from: (start: number, end: number) => readonly Found[]
}

type Groups = Record<HitKind, Group> & Pick<FoundPapers, 'asked' | 'notes'> & { isPasted: boolean }

function groupsOf(db: Database, meta: SnapshotMeta, text: string): Groups {
  const pasted = pastedPages(db, meta.listed, text)
  if (pasted) return pastedGroups(pasted)
  const { papers, asked, notes } = meta.paperSearch.find(text)
  const paper: Group = { total: papers.total, from: (start, end) => papers.ids(start, end) }
  const query = readQuery(text)
  // Only papers have what fields ask for.
  const hasNames = query.wishes.length === 0 && asked.words.length > 0
  const names = hasNames ? namesWithout(meta, query) : []
  const named = byKind((kind) => listed(names.filter((hit) => hit.kind === kind)))
  const many = (kind: ListedKind) => (hasNames ? listedGroup(meta, kind, query, asked.words) : NONE)
  return {
    ...named,
    model: many('model'),
    author: many('author'),
    paper,
    repository: many('repository'),
    asked,
    notes,
    isPasted: false,
  }
}

/** A name is as it was typed; only where there is none so, as the words of papers were understood. */
function listedGroup(
  meta: SnapshotMeta,
  kind: ListedKind,
  { text, excluded, isOpen }: SearchQuery,
  understood: readonly string[],
): Group {
  const group = meta.listed[kind]
  const typed = group.find({ words: words(text), isOpen, excluded })
  const ids = typed.length > 0 ? typed : group.find({ words: understood, isOpen, excluded })
  return {
    total: ids.length,
    from: (start, end) => Array.from(ids.subarray(start, end), group.hit),
  }
}

function pastedGroups({ name, found }: PastedPages): Groups {
  return {
    ...byKind((kind) => listed(found.filter((page) => kindOf(page) === kind))),
    asked: { words: [], isOpen: false },
    notes: found.length > 0 ? [] : [`${name} is not in this snapshot.`],
    isPasted: true,
  }
}

const kindOf = (page: Found) => (typeof page === 'number' ? 'paper' : page.kind)

const listed = (hits: readonly Found[]): Group => ({
  total: hits.length,
  from: (start, end) => hits.slice(start, end),
})

const NONE = listed([])

const byKind = <Value>(valueOf: (kind: HitKind) => Value) =>
  Object.fromEntries(hitKinds.map((kind) => [kind, valueOf(kind)])) as Record<HitKind, Value>

function namesWithout(meta: SnapshotMeta, { text, excluded }: SearchQuery): Hit[] {
  const hits = meta.names.search(text)
  if (excluded.length === 0) return hits.map((hit) => ({ ...hit, snippet: null }))
  return hits
    .filter(({ title }) => {
      const inTitle = new Set(words(title))
      return !excluded.some((group) => group.every((word) => inTitle.has(word)))
    })
    .map((hit) => ({ ...hit, snippet: null }))
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
