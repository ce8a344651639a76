/** The lists of what the reader keeps, each of which is a table. */
export const libraryParts = [
  /** Every paper that is in any of the others but the history, once. */
  'papers',
  'bookmarks',
  'collection',
  'collections',
  'reading',
  'notes',
  'history',
  'searches',
  'files',
] as const
export type LibraryPart = (typeof libraryParts)[number]

/** One list of what the reader keeps. */
export interface LibraryList {
  part: LibraryPart
  /** Of a collection its name. */
  title: string
  total: number
  items: readonly LibraryLine[]
}

/** A line of any of the lists; what a list does not have is null. */
export interface LibraryLine {
  /** The place in the list, counted from 1. */
  place: number
  kind: string | null
  id: string
  name: string
  /** `found`, `moved` or `not in this snapshot`. */
  here: string | null
  /** The id in this snapshot. */
  idHere: string | null
  collection: string | null
  state: string | null
  text: string | null
  address: string | null
  path: string | null
  bytes: number | null
  sha256: string | null
  /** Of a collection: how many things are in it. */
  items: number | null
  made: string
  changed: string | null
  snapshot: string | null
  snapshotDate: string | null
}
