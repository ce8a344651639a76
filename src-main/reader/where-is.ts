import type { RequestOf } from '#contract/contract'
import type { Here } from '#contract/library'
import type { Database } from '../archive/database'
import type { SnapshotMeta } from '../archive/queries/snapshot-meta'
import { findThing } from '../archive/things/find-thing'
import { type IsMeant, keyOf } from './library'
import type { StoredThing } from './material'

/** Where a kept thing is in one snapshot. */
export type WhereIs = (thing: StoredThing) => Here

/** More than a reader can keep; then all are looked for again. */
const MOST_KNOWN = 30_000

/** A snapshot does not change while it is open, so each thing is looked for once. */
export function whereIsIn(db: Database, meta: SnapshotMeta): WhereIs {
  const known = new Map<string, Here>()
  return (thing) => {
    // By what it is known by, since the file is read anew after each change.
    const key = JSON.stringify([thing.kind, thing.id, thing.name, thing.aliases])
    const here = known.get(key) ?? findThing(db, () => meta.vocabulary, thing)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, here)
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
