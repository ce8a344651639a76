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
}

export interface Dataset extends Reference {
  fullName: string | null
  description: string | null
  homepage: string | null
  /** The paper that introduced it. */
  paper: PaperReference | null
  /** ISO day. */
  introduced: string | null
  /** A caution of the source, in its words. */
  warning: string | null
  parent: Reference | null
  modalities: readonly string[]
  languages: readonly string[]
  tasks: readonly Reference[]
  /** Names under which leaderboards use it. */
  variants: readonly DatasetVariant[]
  leaderboards: readonly LeaderboardItem[]
  loaders: readonly DataLoader[]
  papersAtSource: number
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

export interface DataLoader {
  url: string
  repository: string | null
  frameworks: readonly string[]
}
