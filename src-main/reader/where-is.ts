import type { RequestOf } from '#contract/contract'
import type { Here } from '#contract/library'
import type { Database } from '../archive/database'
import type { SnapshotMeta } from '../archive/queries/snapshot-meta'
import { findThing } from '../archive/things/find-thing'
import { type IsMeant, keyOf } from './library'
import type { StoredThing } from './material'

/** Where a kept thing is in one snapshot. */
export type WhereIs = (thing: StoredThing) => Here

/** A snapshot does not change while it is open, so each thing is looked for once. */
export function whereIsIn(db: Database, meta: SnapshotMeta): WhereIs {
  const known = new WeakMap<StoredThing, Here>()
  return (thing) => {
    const here = known.get(thing) ?? findThing(db, () => meta.vocabulary, thing)
    known.set(thing, here)
    return here
  }
}

/** Tells what was kept of the page of a thing, under that id or another. */
export function isOnPage(page: RequestOf<'visit'>, whereIs: WhereIs): IsMeant {
  const key = keyOf(page)
  return (kept) => {
    if (kept.kind !== page.kind) return false
    if (keyOf(kept) === key) return true
    const here = whereIs(kept)
    return here.state === 'moved' && here.id === page.id
  }
}
