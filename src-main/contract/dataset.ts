import type { HalvesFacet, ValueFacet, YearCount, YearUsage } from './facets'
import type { LeaderboardItem } from './leaderboard'
import type { Absences, PaperReference, Reference } from './reference'

/** A dataset as a line of a list. */
export interface DatasetItem extends Reference {
  fullName: string | null
  /** The first line of the description. */
  summary: string | null
  modalities: readonly string[]
  /** Papers that use it, as counted at the source. */
  papers: number
  leaderboards: number
  year: number | null
  /** Why lists hide it, in a sentence; null for most. */
  doubt: string | null
}

/**
 * What a list of datasets can be narrowed to, with exact numbers. Each facet counts what all filters
 * but its own leave; one of which every chosen value is wanted counts what its own leaves too. So each
 * number says what another choice would bring.
 */
export interface DatasetFacets {
  /** How many datasets meet all filters. */
  total: number
  /** How many a quality rule hides, or would hide where they are shown. */
  hidden: number
  modality: ValueFacet
  task: ValueFacet
  language: ValueFacet
  parent: ValueFacet
  /** Rising; last those that are not dated, if there are any. */
  years: readonly YearCount[]
  leaderboard: HalvesFacet
  loader: HalvesFacet
}

export interface Dataset extends Reference {
  fullName: string | null
  description: string | null
  homepage: string | null
  /** Whether the source has a picture. It is not part of the archive, which holds its address only. */
  hasImage: boolean
  /** The paper that introduced it. */
  paper: PaperReference | null
  /** ISO day. */
  introduced: string | null
  /** A caution of the source, in its words. */
  warning: string | null
  /** Without an id when it is not in this snapshot. */
  parent: { id: string | null; name: string } | null
  /** Those whose parent it is, of most papers first. */
  children: readonly DatasetChild[]
  modalities: readonly string[]
  languages: readonly string[]
  tasks: readonly Reference[]
  /** Names under which leaderboards use it. */
  variants: readonly DatasetVariant[]
  leaderboards: readonly LeaderboardItem[]
  loaders: readonly DataLoader[]
  papersAtSource: number
  /** Papers of this snapshot with a result on it, by year, rising; last those without a date. */
  usage: readonly YearUsage[]
  similar: readonly SimilarDataset[]
  /** Why lists hide it, in a sentence; null for most. */
  doubt: string | null
  archiveUrl: string | null
  absences: Absences<
    | 'description'
    | 'homepage'
    | 'paper'
    | 'introduced'
    | 'modalities'
    | 'languages'
    | 'loaders'
    | 'tasks'
  >
}

export interface DatasetVariant {
  name: string
  leaderboards: number
}

export interface DatasetChild extends Reference {
  leaderboards: number
}

/** Another dataset, and what it has in common with the one it is like. */
export interface SimilarDataset extends Reference {
  tasks: readonly Reference[]
  modalities: readonly string[]
}

export interface DataLoader {
  url: string
  repository: string | null
  frameworks: readonly string[]
}
