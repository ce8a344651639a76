import type { Library } from '#contract/library'
import type { StoredThing } from './material'
import type { ReaderFile } from './reader-file'
import type { WhereIs } from './where-is'

/** What the reader keeps, with where each thing is in one snapshot. */
export function libraryOf({ material, trouble }: ReaderFile, whereIs: WhereIs): Library {
  const { bookmarks, notes, history, collections, reading, searches, files } = material
  const told = <Each extends StoredThing>(list: readonly Each[]) =>
    list.map((each) => ({ ...each, here: whereIs(each) }))
  return {
    bookmarks: told(bookmarks).toReversed(),
    notes: told(notes).toReversed(),
    history: told(history).toReversed(),
    collections: collections.map((each) => ({ ...each, items: told(each.items) })),
    reading: told(reading).toReversed(),
    searches: searches.toReversed(),
    files: told(files).toReversed(),
    keepsHistory: material.keepsHistory,
    trouble,
  }
}
