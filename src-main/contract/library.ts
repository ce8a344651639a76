/**
 * The kinds of thing that a reader can keep. Each has a page with its id in the address, but for a
 * result, which is a row on the page of its leaderboard; see result-id.ts.
 */
export const thingKinds = [
  'paper',
  'task',
  'dataset',
  'method',
  'leaderboard',
  'model',
  'author',
  'venue',
  'repository',
  'result',
] as const

export type ThingKind = (typeof thingKinds)[number]

/** Whether a word names a kind of thing that can be kept. */
export const isThingKind = (kind: string): kind is ThingKind =>
  (thingKinds as readonly string[]).includes(kind)

/** What a thing goes by beside its id, so that it is found where that is another. */
export interface Aliases {
  /** Of a paper, or the paper of a result, as are address and title. */
  arxiv?: string | undefined
  /** Its address outside the archive. */
  url?: string | undefined
  title?: string | undefined
  /** Of a leaderboard or a result: the names of both. */
  task?: string | undefined
  dataset?: string | undefined
}

/** A thing that the reader kept, wherever it was made. */
export interface Kept {
  /** One of `thingKinds`, or what a newer version adds to them. */
  kind: string
  /** The id that the thing had then; of a model, an author or a venue its name, of a repository its address. */
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
  | { state: 'found'; row?: number }
  /** Under another id, and what told so. Of a result, `row` is its place on the leaderboard. */
  | { state: 'moved'; id: string; name: string; by: FoundBy; row?: number }
  | { state: 'not in this snapshot' }

export type FoundBy = 'arXiv id' | 'address' | 'title' | 'name' | 'task and dataset'

export type KeptHere = Kept & { here: Here }

export interface Note extends KeptHere {
  /** Markdown. */
  text: string
  /** ISO time of the last change. */
  changed: string
}

/** A thing that was opened, with the view of its page. */
export interface Visited extends KeptHere {
  /** As the address of the app spells it; absent where only the thing is known. */
  address?: string | undefined
}

/** Things of any kind that the reader put together, in an order of the reader's. */
export interface Collection {
  id: string
  name: string
  /** Markdown; empty when the reader said nothing. */
  about: string
  made: string
  /** ISO time of the last change. */
  changed: string
  items: readonly KeptHere[]
}

/** How far the reader is with a paper. */
export const readingStates = ['to read', 'reading', 'read'] as const
export type ReadingState = (typeof readingStates)[number]

export interface Reading extends KeptHere {
  /** One of `readingStates`, or what a newer version adds to them. */
  state: string
  changed: string
}

/** The pages of which a view can be saved under a name. */
export const savedPages = [
  'search',
  'papers',
  'datasets',
  'methods',
  'tasks',
  'leaderboard',
] as const

export interface SavedSearch {
  id: string
  name: string
  /** The page and its request, as `papers?task=image-classification`. */
  address: string
  made: string
  snapshot: Kept['snapshot']
}

/** A file of this computer that the reader attached to a paper; the file itself stays where it is. */
export interface AttachedFile extends KeptHere {
  path: string
  bytes: number
  sha256: string
}

/** How an attached file is at present. */
export interface FileState {
  /** The id of its paper. */
  id: string
  path: string
  state: 'as attached' | 'changed' | 'missing'
  /** What is to be said of it, in a sentence; null when it is as it was attached. */
  words: string | null
}

/** Everything that the reader keeps, the newest first, but for what is in an order of its own. */
export interface Library {
  bookmarks: readonly KeptHere[]
  notes: readonly Note[]
  history: readonly Visited[]
  collections: readonly Collection[]
  reading: readonly Reading[]
  searches: readonly SavedSearch[]
  files: readonly AttachedFile[]
  /** Whether visits are noted. */
  keepsHistory: boolean
  /** Why what was kept before cannot be used, in a sentence; null when all is well. */
  trouble: string | null
}

/** Everything that the reader keeps and has decided, as one text: JSON to restore, Markdown to read. */
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
  /** The collections themselves, and all that is in them. */
  collections: Difference
  collected: Difference
  reading: Difference
  searches: Difference
  files: Difference
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

/** Characters of the name of a collection or a saved search, and of the address of a view. */
export const LONGEST_NAME = 200
export const LONGEST_ADDRESS = 16_000

/** Characters. */
export const LONGEST_NOTE = 65_536
/** Characters of a text to restore. */
export const LONGEST_LIBRARY = 16 * 1024 * 1024
