import type { List } from '../replies'
import type { SnapshotFacts, SourceFile } from '../snapshot'

/** What of the archive is cited. */
export const citedKinds = ['papers', 'leaderboard', 'snapshot'] as const

/** A paper with all that a citation may say of it, as the source spells it. */
export interface CitedPaper {
  kind: 'paper'
  id: string
  /** Null when not reported, as is whatever else is null or empty. */
  title: string | null
  authors: readonly string[]
  /** ISO day. */
  date: string | null
  venue: string | null
  arxivId: string | null
  url: string | null
  pdfUrl: string | null
  venueUrl: string | null
}

/** A leaderboard as a thing of its own. */
export interface CitedLeaderboard {
  kind: 'leaderboard'
  id: string
  task: string
  dataset: string
  results: number
  papers: number
  /** ISO day of its newest result. */
  latest: string | null
}

/** The snapshot as a whole. */
export interface CitedSnapshot {
  kind: 'snapshot'
  licence: string
  papers: number
  leaderboards: number
}

export type Cited = CitedPaper | CitedLeaderboard | CitedSnapshot

/** The snapshot that answers, which whatever is cited is archived in. */
export interface CitedIn extends Pick<SnapshotFacts, 'name' | 'date' | 'dateSource'> {
  files: readonly Pick<SourceFile, 'name' | 'sha256'>[]
}

export interface Citations extends List<Cited> {
  /** Ids of papers that were asked for and are not in this snapshot. */
  missing: readonly string[]
  /** How many results of the leaderboard name no paper. */
  unnamed: number
}
