import { ArchiveError } from '../archive/errors'
import { fold } from '../archive/text/fold'
import { slug, Slugs } from '../archive/text/slug'
import { type Describe, type IsMeant, refuseMore } from './library'
import type { Material, StoredCollection } from './material'

export const MOST_COLLECTIONS = 500
/** In all collections together. */
export const MOST_COLLECTED = 10_000

/** What the reader says about a collection. */
interface CollectionWords {
  name?: string | undefined
  about?: string | undefined
}

/** With a new collection, or with an old one named and described anew. */
export function makingCollection(
  all: Material,
  { name, about = '' }: CollectionWords,
  now: string,
): Material {
  const { collections } = all
  refuseMore(collections, MOST_COLLECTIONS, 'collections')
  const called = freeName(collections, name ?? '')
  const id = freeId(collections, called)
  const made = { id, name: called, about, made: now, changed: now, items: [] }
  return { ...all, collections: [...collections, made] }
}

/** Renames or describes a collection; what is absent stays. */
export function changingCollection(
  all: Material,
  id: string,
  { name, about }: CollectionWords,
  now: string,
): Material {
  const before = collectionIn(all, id)
  const others = all.collections.filter((each) => each !== before)
  const called = name === undefined ? before.name : freeName(others, name)
  const after = { ...before, name: called, about: about ?? before.about }
  if (after.name === before.name && after.about === before.about) return all
  return replacing(all, before, { ...after, changed: now })
}

/** Without the collection; bookmarks and notes on what was in it stay. */
export function withoutCollection(all: Material, id: string): Material {
  const before = collectionIn(all, id)
  return { ...all, collections: all.collections.filter((each) => each !== before) }
}

/** Puts a thing into a collection; one that is in it is moved when a place is given, from 1. */
export function collecting(
  all: Material,
  { collection, place }: { collection: string; place?: number | undefined },
  isMeant: IsMeant,
  { describe, now }: { describe: Describe; now: string },
): Material {
  const before = collectionIn(all, collection)
  const at = before.items.findIndex(isMeant)
  if (at !== -1 && place === undefined) return all
  const item = before.items[at] ?? newItem(all, describe)
  const others = before.items.filter((each) => each !== item)
  const to = Math.min(place === undefined ? others.length : place - 1, others.length)
  if (to === at) return all
  return replacing(all, before, { ...before, items: others.toSpliced(to, 0, item), changed: now })
}

/** Without a thing in a collection. */
export function withoutCollected(
  all: Material,
  collection: string,
  isMeant: IsMeant,
  now: string,
): Material {
  const before = collectionIn(all, collection)
  const items = before.items.filter((each) => !isMeant(each))
  return items.length === before.items.length
    ? all
    : replacing(all, before, { ...before, items, changed: now })
}

/** The collection of this id. Throws ArchiveError when the reader has none. */
function collectionIn({ collections }: Material, id: string): StoredCollection {
  const found = collections.find((each) => each.id === id)
  if (found) return found
  throw new ArchiveError('not-found', `You have no collection “${id.slice(0, 100)}”.`)
}

/** How many things stand in collections, each time that they do. */
export const collected = ({ collections }: Material): number =>
  collections.reduce((sum, { items }) => sum + items.length, 0)

function newItem(all: Material, describe: Describe) {
  refuseMore({ length: collected(all) }, MOST_COLLECTED, 'things in collections')
  return describe()
}

const replacing = (all: Material, before: StoredCollection, after: StoredCollection): Material => ({
  ...all,
  collections: all.collections.map((each) => (each === before ? after : each)),
})

/** A name as it is kept. Throws ArchiveError for one that is empty, or that another has. */
export function freeName(others: readonly { name: string }[], name: string): string {
  const wanted = name.replace(/\s+/g, ' ').trim()
  if (wanted === '') throw new ArchiveError('invalid-request', 'Nothing was kept: give it a name.')
  const folded = fold(wanted)
  if (others.some((each) => fold(each.name) === folded))
    throw new ArchiveError(
      'invalid-request',
      `Nothing was kept: “${wanted}” is there already; choose another name.`,
    )
  return wanted
}

/** A readable id that no other has. */
export function freeId(others: readonly { id: string }[], name: string): string {
  const ids = new Slugs()
  for (const { id } of others) ids.claim(id)
  return ids.claim(slug(name))
}
