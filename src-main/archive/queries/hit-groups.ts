import { type Hit, type HitKind, hitKinds } from '#contract/search'
import type { Database } from '../database'
import type { FewKind } from '../search/few-names'
import type { ListedKind, NamesWish } from '../search/listed-names'
import type { NamedHit } from '../search/names-index'
import type { FoundPapers } from '../search/paper-search'
import { readQuery, type SearchQuery } from '../search/search-query'
import { words } from '../search/words'
import { type PastedPages, pastedPages } from './pasted-page'
import type { SnapshotMeta } from './snapshot-meta'

/** A hit that is known, or the row id of a paper whose line is read when it is shown. */
type Found = Hit | number

/** The hits of one kind, best first. */
interface Group {
  total: number
  from: (start: number, end: number) => readonly Found[]
}

/** The hits of all kinds, and how the question was understood. */
export type Groups = Record<HitKind, Group> &
  Pick<FoundPapers, 'asked' | 'notes'> & { isPasted: boolean }

/** What a text finds or, pasted, names. */
export function groupsOf(db: Database, meta: SnapshotMeta, text: string): Groups {
  const pasted = pastedPages(db, meta, text)
  if (pasted) return pastedGroups(pasted)
  const { papers, asked, notes } = meta.paperSearch.find(text)
  const paper: Group = { total: papers.total, from: (start, end) => papers.ids(start, end) }
  const query = readQuery(text)
  // Only papers have what fields ask for.
  const hasNames = query.wishes.length === 0 && asked.words.length > 0
  const names = hasNames ? namesWithout(meta, query) : []
  const named = byKind((kind): Group => {
    const hits = names.filter((hit) => hit.kind === kind)
    return { total: hits.length, from: (start, end) => hits.slice(start, end).map(namedHit) }
  })
  const many = (kind: ListedKind) => (hasNames ? listedGroup(meta, kind, query, asked.words) : NONE)
  const few = (kind: FewKind) => (hasNames ? fewGroup(meta, kind, query, asked.words) : NONE)
  return {
    ...named,
    area: few('area'),
    collection: few('collection'),
    model: many('model'),
    author: many('author'),
    venue: few('venue'),
    paper,
    repository: many('repository'),
    asked,
    notes,
    isPasted: false,
  }
}

function listedGroup(
  meta: SnapshotMeta,
  kind: ListedKind,
  query: SearchQuery,
  understood: readonly string[],
): Group {
  const group = meta.listed[kind]
  const ids = typedElseUnderstood(query, understood, (wish) => group.find(wish))
  return {
    total: ids.length,
    from: (start, end) => Array.from(ids.subarray(start, end), group.hit),
  }
}

const fewGroup = (
  meta: SnapshotMeta,
  kind: FewKind,
  query: SearchQuery,
  understood: readonly string[],
): Group => listed(typedElseUnderstood(query, understood, (wish) => meta.few[kind].find(wish)))

/** A name is as it was typed; only where there is none so, as the words of papers were understood. */
function typedElseUnderstood<Found extends { length: number }>(
  { text, excluded, isOpen }: SearchQuery,
  understood: readonly string[],
  find: (wish: NamesWish) => Found,
): Found {
  const asTyped = words(text)
  const typed = find({ words: asTyped, isOpen, excluded })
  const isSame = asTyped.join(' ') === understood.join(' ')
  return typed.length > 0 || isSame ? typed : find({ words: understood, isOpen, excluded })
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

/** Something of every kind. */
export const byKind = <Value>(valueOf: (kind: HitKind) => Value) =>
  Object.fromEntries(hitKinds.map((kind) => [kind, valueOf(kind)])) as Record<HitKind, Value>

function namesWithout(meta: SnapshotMeta, { text, excluded }: SearchQuery): readonly NamedHit[] {
  const hits = meta.names.search(text)
  if (excluded.length === 0) return hits
  return hits.filter(({ title }) => {
    const inTitle = new Set(words(title))
    return !excluded.some((group) => group.every((word) => inTitle.has(word)))
  })
}

const namedHit = (hit: NamedHit): Hit => ({ ...hit, snippet: null })
