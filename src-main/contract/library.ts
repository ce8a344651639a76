/** The kinds of thing that a reader can keep: each has a page, and its id stands in the address. */
export const thingKinds = ['paper', 'task', 'dataset', 'method', 'leaderboard', 'model'] as const

export type ThingKind = (typeof thingKinds)[number]

export const isThingKind = (kind: string): kind is ThingKind =>
  (thingKinds as readonly string[]).includes(kind)

/** What a thing goes by beside its id, so that it is found where that is another. */
export interface Aliases {
  arxiv?: string | undefined
  /** Of a paper: its address outside the archive. */
  url?: string | undefined
  title?: string | undefined
  /** Of a leaderboard: the names of both. */
  task?: string | undefined
  dataset?: string | undefined
}

/** A thing that the reader kept, wherever it was made. */
export interface Kept {
  /** One of `thingKinds`, or what a newer version adds to them. */
  kind: string
  /** The id that the thing had then; of a model its name. */
  id: string
  name: string
  aliases: Aliases
  /** ISO time. */
  made: string
  /** The snapshot in which it was made. */
  snapshot: { name: string; date: string | null }
}

/** Where a kept thing is in the snapshot that answers. */
export type Here =
  | { state: 'found' }
  /** Under another id, and what told so. */
  | { state: 'moved'; id: string; name: string; by: FoundBy }
  | { state: 'not in this snapshot' }

export type FoundBy = 'arXiv id' | 'address' | 'title' | 'name' | 'task and dataset'

export type KeptHere = Kept & { here: Here }

export interface Note extends KeptHere {
  /** Markdown. */
  text: string
  /** ISO time of the last change. */
  changed: string
}

/** Everything that the reader keeps, the newest first. */
export interface Library {
  bookmarks: readonly KeptHere[]
  notes: readonly Note[]
  history: readonly KeptHere[]
  /** Whether visits are noted. */
  keepsHistory: boolean
  /** Why what was kept before cannot be used, in a sentence; null when all is well. */
  trouble: string | null
}

/** Everything that the reader keeps and has decided, as one readable JSON text. */
export interface LibraryText {
  text: string
  bookmarks: number
  notes: number
  /** Results that the reader added. */
  results: number
}

/** What a restore changes, or would change. */
export interface Restored {
  /** False when it was only to be told. */
  done: boolean
  bookmarks: Difference
  notes: Difference
  history: Difference
  /** Results that the reader added. */
  results: Difference
  /** Better ends of metrics, and how views look. */
  decisions: Difference
}

export interface Difference {
  added: number
  changed: number
  removed: number
  /** How many there are afterwards. */
  total: number
}

/** The version of the form in which all that the reader keeps is written. */
export const LIBRARY_FORM = 2

/** Characters. */
export const LONGEST_NOTE = 65_536
/** Characters of a text to restore. */
export const LONGEST_LIBRARY = 16 * 1024 * 1024
