import type { Here } from './library'

/** What of the reader's own is found by words, in the order in which it is shown. */
export const ownKinds = ['note', 'collection', 'bookmark', 'saved search'] as const
export type OwnKind = (typeof ownKinds)[number]

export interface OwnSearch {
  /** The words as they were understood. */
  text: string
  counts: Readonly<Record<OwnKind, number>>
  total: number
  /** By kind, what has the words in its name first, then the newest. */
  items: readonly OwnHit[]
}

export interface OwnHit {
  of: OwnKind
  /** The kind of thing that a note or a bookmark is of; null for what is no thing. */
  kind: string | null
  /** Of the thing, the collection or the saved search. */
  id: string
  title: string
  /** What tells it from others of its name. */
  detail: string
  /** A piece of the note, or of what is said about a collection, where the words are. */
  snippet: string | null
  /** Where the thing is; null for what is no thing. */
  here: Here | null
  /** The address of a saved search. */
  address: string | null
}
