import { LONGEST_NOTE } from '#contract/library'
import { ArchiveError } from '../archive/errors'
import { keyOf, newestVisits } from './library'
import type { Material, StoredCollection, StoredFile, StoredNote } from './material'
import type { StoredSettings } from './stored-settings'

/**
 * What the reader has, with what is added to it. Where both tell of one thing the reader's stays, but for
 * notes, of which neither is lost.
 */
export function merged(own: Material, added: Material): Material {
  const visits = [...added.history, ...own.history]
  return {
    ...added,
    ...own,
    directions: withMissing(own.directions, added.directions, directionKey),
    views: withMissing(own.views, added.views, viewKey),
    bookmarks: withMissing(own.bookmarks, added.bookmarks, keyOf),
    notes: mergedNotes(own.notes, added.notes),
    collections: mergedCollections(own.collections, added.collections),
    reading: withMissing(own.reading, added.reading, keyOf),
    searches: withMissing(own.searches, added.searches, ({ id }) => id),
    files: withMissing(own.files, added.files, fileKey),
    results: withMissing(own.results, added.results, resultKey),
    settings: mergedSettings(own.settings, added.settings),
    history: newestVisits(visits.toSorted((a, b) => Date.parse(a.made) - Date.parse(b.made))),
  }
}

/** What the reader has changed here stays; what was changed elsewhere only is taken over. */
function mergedSettings(own: StoredSettings, added: StoredSettings): StoredSettings {
  const changed = Object.entries(own).filter(([, value]) => value !== undefined)
  return {
    ...added,
    ...Object.fromEntries(changed),
    keys: withMissing(own.keys, added.keys, ({ command }) => command),
  }
}

/** For what, and for which leaderboard, an end was decided. */
export const directionKey = ({ leaderboard, metric }: Material['directions'][number]): string =>
  JSON.stringify(['direction', leaderboard, metric])

/** For what a layout of columns was kept. */
export const viewKey = ({ view }: Material['views'][number]): string =>
  JSON.stringify(['view', view])

/** What tells attached files apart. */
export const fileKey = (file: StoredFile): string => JSON.stringify([keyOf(file), file.path])

/** The reader's order stays, with what is missing in a collection after it. */
function mergedCollections(
  own: readonly StoredCollection[],
  added: readonly StoredCollection[],
): StoredCollection[] {
  const others = new Map(added.map((each) => [each.id, each]))
  const both = own.map((each) => {
    const known = new Set(each.items.map(keyOf))
    const missing = others.get(each.id)?.items.filter((item) => !known.has(keyOf(item))) ?? []
    return missing.length === 0 ? each : { ...each, items: [...each.items, ...missing] }
  })
  return withMissing(both, added, ({ id }) => id)
}
/** A result has an id that no other has, wherever it was made. */
export const resultKey = ({ id }: Material['results'][number]): string => id

/** What is added comes first, since the last is taken for the newest. */
function withMissing<Each>(
  own: Each[],
  added: readonly Each[],
  keyOf: (each: Each) => string,
): Each[] {
  const known = new Set(own.map(keyOf))
  const missing = added.filter((each) => !known.has(keyOf(each)))
  const once = new Map(missing.map((each) => [keyOf(each), each]))
  return [...once.values(), ...own]
}

function mergedNotes(own: readonly StoredNote[], added: readonly StoredNote[]): StoredNote[] {
  const others = new Map(added.map((note) => [keyOf(note), note]))
  const both = own.map((note) => {
    const other = others.get(keyOf(note))
    return other ? withTextOf(note, other) : note
  })
  return withMissing(both, added, keyOf)
}

/** One below the other, unless one has all of the other. */
function withTextOf(own: StoredNote, other: StoredNote): StoredNote {
  if (own.text.includes(other.text)) return own
  const text = other.text.includes(own.text) ? other.text : `${own.text}\n\n---\n\n${other.text}`
  if (text.length > LONGEST_NOTE)
    throw new ArchiveError(
      'invalid-request',
      `Nothing was restored: the two notes on “${own.name.slice(0, 100)}” would be too long together; shorten yours first.`,
    )
  const isOlder = Date.parse(own.changed) < Date.parse(other.changed)
  return { ...own, text, changed: isOlder ? other.changed : own.changed }
}
