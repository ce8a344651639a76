import type { LeaderboardItem } from './leaderboard'
import type { PaperItem } from './paper'
import type { Reference } from './reference'

export type DumpKind = 'papers' | 'links' | 'evaluation-tables' | 'datasets' | 'methods'

export interface Counts {
  /** Those of the papers dump; further ones that have a page are counted as `stubs`. */
  papers: number
  tasks: number
  datasets: number
  methods: number
  leaderboards: number
  results: number
  /** Links between a paper and a repository. */
  repositories: number
  papersWithCode: number
  /** Papers known only from leaderboards or code links. */
  stubs: number
  abstracts: number
  authors: number
  areas: number
  /** Distinct names. */
  metrics: number
  tasksWithLeaderboards: number
}

/** How many papers have a page, and stand in the list of papers. */
export const papersListed = ({ papers, stubs }: Counts): number => papers + stubs

/** One dump that a snapshot was made from. */
export interface SourceFile {
  name: string
  kind: DumpKind
  /** Such as “JSON Lines, gzip”. */
  format: string
  /** What it takes on disk; of an archive its share. */
  bytes: number
  /** Of the file on disk; dumps that stand in one archive have that of the archive. */
  sha256: string
  items: number
}

/** What every page says about the snapshot that answers. */
export interface SnapshotFacts {
  name: string
  /** ISO day. The dumps carry no date of their own; `dateSource` says where this one comes from. */
  date: string | null
  dateSource: 'known dump' | 'newest paper' | 'unknown'
  counts: Counts
  /** Dumps that were not imported, so that whole kinds are "not in this snapshot". */
  missing: readonly DumpKind[]
  /** Fields that are empty in every record, so that they are "not in this snapshot". */
  hollow: readonly HollowField[]
  /** Bytes of all source files together. */
  sourceBytes: number
}

export type HollowField =
  | 'abstracts'
  | 'task descriptions'
  | 'dataset descriptions'
  | 'method descriptions'
  | 'extra training data'

export interface Info extends SnapshotFacts {
  files: readonly SourceFile[]
  /** When this snapshot was imported, ISO time. */
  imported: string
  /** The version of this program that imported it. */
  tool: string
  layout: number
  licence: string
  /** Size of the snapshot file. */
  bytes: number
  /** False when the file could not be read in place and was loaded into memory. */
  fileBacked: boolean
  report: ImportReport
}

/** What an import did, in the order in which it is shown. Counts are of items, not of files. */
export interface ImportReport {
  seconds: number
  /** Items read from the dumps and rows stored, by name. */
  read: readonly Tally[]
  stored: readonly Tally[]
  merged: readonly Tally[]
  repaired: readonly Tally[]
  /** Items that could not be stored, by reason. */
  skipped: readonly Tally[]
  /** What the source leaves empty. */
  empty: readonly Tally[]
  /** Where the better end of each metric column comes from. */
  directions: readonly Tally[]
  /** What the scores of leaderboards are like, and how their rows are stored. */
  scores: readonly Tally[]
  /** Keys of the dumps that this program does not know, with how often they occur. */
  unknownKeys: readonly Tally[]
}

export interface Tally {
  name: string
  count: number
}

export interface Home extends SnapshotFacts {
  /** Twelve, by results times distinct years. */
  notable: readonly LeaderboardItem[]
  mostImplemented: readonly PaperItem[]
  newest: readonly PaperItem[]
}

export interface Areas {
  areas: readonly Area[]
  counts: Counts
}

/** A research area. The last one holds the tasks that have none, with the id `none`. */
export interface Area extends Reference {
  tasks: number
  tasksWithLeaderboards: number
  leaderboards: number
  results: number
  /** Of its tasks, how many the request asks for. */
  found: number
  /** Results by year of their paper, rising. */
  years: readonly (readonly [year: number, results: number])[]
  /** Of those that are asked for, the four with most results, then papers. */
  topTasks: readonly Reference[]
}
