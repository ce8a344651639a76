import type { Names } from './author-name'
import type { EntryDate } from './entry-date'
import type { Arxiv } from './identifiers'
import type { Piece } from './read-title'

/** A thing as bibliographies know it, before it has a key or a form. Null and empty parts are left out. */
export interface Entry {
  kind: EntryKind
  /** Its id in the archive. */
  id: string
  title: readonly Piece[]
  authors: Names
  date: EntryDate | null
  /** The journal or the proceedings, as the source calls them. */
  venue: string | null
  arxiv: Arxiv | null
  doi: string | null
  url: string | null
  /** Sentences, in plain words. */
  note: string | null
}

/** `other` is a paper of which neither venue nor arXiv is known. */
export type EntryKind = 'article' | 'inproceedings' | 'preprint' | 'other' | 'dataset'

export interface KeyedEntry extends Entry {
  /** Names it in its file, and no other there. */
  key: string
}
