import type { RequestOf } from '#contract/contract'
import { isThingKind } from '#contract/library'
import { type OwnHit, type OwnKind, type OwnSearch, ownKinds } from '#contract/own-search'
import { words } from '../archive/search/words'
import type { Material } from './material'
import { match, OwnIndex } from './own-index'
import { snippetAround } from './own-snippet'
import type { WhereIs } from './where-is'

/** Something that can be found, and what is told of it. */
interface Findable {
  of: OwnKind
  name: string
  text: string
  hit: () => Omit<OwnHit, 'snippet'>
}

/** Finds what of the reader's own has words that begin like those of a question. */
export function findOwn(whereIs: WhereIs) {
  let known: { of: Material; findables: readonly Findable[]; index: OwnIndex } | undefined
  return (material: Material, { text, kind, limit }: RequestOf<'search-library'>): OwnSearch => {
    if (known?.of !== material) {
      const findables = findablesIn(material, whereIs)
      // Every visit is a change of the material, and to note all words again would take longer than all else.
      const index =
        known && isAlike(known.findables, findables) ? known.index : new OwnIndex(findables)
      known = { of: material, findables, index }
    }
    const { findables, index } = known
    const wanted = words(text)
    const groups = groupsOf(findables, index.matches(wanted))
    const counts = Object.fromEntries(
      groups.map(({ of, named, others }) => [of, named.length + others.length]),
    ) as Record<OwnKind, number>
    const total = groups.reduce((sum, { of }) => sum + counts[of], 0)
    return {
      text: wanted.join(' '),
      counts,
      total: kind === undefined ? total : counts[kind],
      items: groups
        .filter(({ of }) => kind === undefined || of === kind)
        .flatMap(({ named, others }) => [...named, ...others.slice(0, limit)].slice(0, limit))
        .map((each) => ({ ...each.hit(), snippet: snippetAround(each.text, wanted) })),
    }
  }
}

const isAlike = (before: readonly Findable[], after: readonly Findable[]) =>
  before.length === after.length &&
  before.every(({ name, text }, at) => name === after[at]?.name && text === after[at].text)

/** What matches, by kind: what has the words in its name apart from what has them in its text only. */
function groupsOf(findables: readonly Findable[], matches: Uint8Array) {
  const groups = ownKinds.map((of) => ({ of, named: [] as Findable[], others: [] as Findable[] }))
  for (const [at, each] of findables.entries()) {
    if (matches[at] === match.none) continue
    const group = groups.find(({ of }) => of === each.of)
    if (matches[at] === match.inName) group?.named.push(each)
    else group?.others.push(each)
  }
  return groups
}

/** The newest first within a kind. */
function findablesIn(material: Material, whereIs: WhereIs): Findable[] {
  const { notes, collections, bookmarks, searches } = material
  const ofThing = (of: OwnKind, each: Material['bookmarks'][number], text: string) =>
    findable(of, each.name, text, () => ({
      of,
      kind: each.kind,
      id: each.id,
      title: each.name,
      detail: each.kind,
      here: isThingKind(each.kind) ? whereIs(each) : null,
      address: null,
    }))
  return [
    ...notes.map((each) => ofThing('note', each, each.text)),
    ...collections.map(({ id, name, about, items }) =>
      findable('collection', name, about, () => ({
        of: 'collection',
        kind: null,
        id,
        title: name,
        detail: things(items.length),
        here: null,
        address: null,
      })),
    ),
    ...bookmarks.map((each) => ofThing('bookmark', each, '')),
    ...searches.map(({ id, name, address }) =>
      findable('saved search', name, '', () => ({
        of: 'saved search',
        kind: null,
        id,
        title: name,
        detail: address.replace(/\?.*/s, ''),
        here: null,
        address,
      })),
    ),
  ].toReversed()
}

const things = (count: number) => `${count.toLocaleString('en')} thing${count === 1 ? '' : 's'}`

const findable = (of: OwnKind, name: string, text: string, hit: Findable['hit']): Findable => ({
  of,
  name,
  text,
  hit,
})
