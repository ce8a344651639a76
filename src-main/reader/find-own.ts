import type { RequestOf } from '#contract/contract'
import { isThingKind } from '#contract/library'
import { type OwnHit, type OwnKind, type OwnSearch, ownKinds } from '#contract/own-search'
import { words } from '../archive/search/words'
import type { Material } from './material'
import { snippetAround } from './own-snippet'
import type { WhereIs } from './where-is'

/** Something that can be found, with its words as they are compared: a blank before each. */
interface Findable {
  of: OwnKind
  name: string
  all: string
  hit: () => Omit<OwnHit, 'snippet'>
  /** What a piece is shown of. */
  text: string
}

/** Finds what of the reader's own has words that begin like those of a question. */
export function findOwn(whereIs: WhereIs) {
  let known: { of: Material; findables: readonly Findable[] } | undefined
  return (material: Material, { text, kind, limit }: RequestOf<'search-library'>): OwnSearch => {
    if (known?.of !== material) known = { of: material, findables: findablesIn(material, whereIs) }
    const wanted = words(text).map((word) => ` ${word}`)
    const matching =
      wanted.length === 0
        ? []
        : known.findables.filter(({ all }) => wanted.every((word) => all.includes(word)))
    const groups = ownKinds.map((of) => matching.filter((each) => each.of === of))
    const counts = Object.fromEntries(
      ownKinds.map((of, at) => [of, groups[at]?.length ?? 0]),
    ) as Record<OwnKind, number>
    const shown = groups.flatMap((group) =>
      kind === undefined || group[0]?.of === kind ? namedFirst(group, wanted).slice(0, limit) : [],
    )
    return {
      text: wanted.join('').trim(),
      counts,
      total: kind === undefined ? matching.length : counts[kind],
      items: shown.map((each) => ({
        ...each.hit(),
        snippet: snippetAround(each.text, wanted),
      })),
    }
  }
}

/** What has the words in its name, before what has them in its text only. */
function namedFirst(group: readonly Findable[], wanted: readonly string[]): Findable[] {
  const isNamed = ({ name }: Findable) => wanted.every((word) => name.includes(word))
  return [...group.filter(isNamed), ...group.filter((each) => !isNamed(each))]
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

function findable(of: OwnKind, name: string, text: string, hit: Findable['hit']): Findable {
  const named = comparable(name)
  return { of, name: named, all: named + comparable(text), hit, text }
}

const comparable = (text: string) => (text === '' ? '' : ` ${words(text).join(' ')}`)
