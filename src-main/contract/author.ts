import type { ValueFacet } from './facets'
import type { PaperTally } from './paper-tally'
import type { Standing } from './standing'

/** All that is under one name, as it is spelled; people of one name cannot be told apart. */
export interface Author extends PaperTally {
  name: string
  /** Names of the same words that are spelled otherwise, those of most papers first. */
  spellings: readonly AuthorCount[]
  /** The venues of most papers. */
  venues: ValueFacet
  /** The leaderboards on which the papers have results, in the order that was asked for. */
  results: readonly Standing[]
}

export interface AuthorCount {
  name: string
  papers: number
}

/** Another author of papers of an author. */
export interface CoAuthor {
  name: string
  /** How many papers they share. */
  papers: number
  /** ISO days of the first and last of these; null without one. */
  first: string | null
  last: string | null
}
