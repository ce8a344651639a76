import type { Absences, Better, PaperReference, Reference } from './reference'

/** A paper as a line of a list. */
export interface PaperItem {
  id: string
  title: string
  /** The first three names at most; `authorCount` counts all. */
  authors: readonly string[]
  authorCount: number
  /** ISO day, or null. */
  date: string | null
  venue: string | null
  /** The first three at most; `taskCount` counts all. */
  tasks: readonly Reference[]
  taskCount: number
  repositories: number
  results: number
}

export interface Paper {
  id: string
  title: string
  authors: readonly string[]
  date: string | null
  venue: string | null
  arxivId: string | null
  openreviewId: string | null
  nipsId: string | null
  /** Abstract page, PDF and venue pages outside; null when the source has none. */
  url: string | null
  pdfUrl: string | null
  venueUrl: string | null
  venuePdfUrl: string | null
  /** Its address on the former site. */
  archiveUrl: string | null
  abstract: string | null
  /** In the order of the source. */
  tasks: readonly PaperTask[]
  methods: readonly PaperMethod[]
  /** Official first, then by framework, then by name. */
  repositories: readonly Repository[]
  /** One line per dataset, metric, score and model, with every placement. */
  results: readonly PaperResult[]
  /** Datasets that this paper introduced. */
  datasets: readonly Reference[]
  /** The paper that this one reproduces, as the source names it, and where it is in this snapshot. */
  reproduces: string | null
  reproducedPaper: PaperReference | null
  /** The papers that reproduce this one. */
  reproducedBy: readonly PaperReference[]
  /** Known only from leaderboards or code links, not from the papers dump. */
  stub: boolean
  /** Its date cannot be right: before all papers, or after the snapshot. */
  misdated: boolean
  absences: Absences<
    'abstract' | 'authors' | 'date' | 'venue' | 'methods' | 'repositories' | 'extraData'
  >
}

export interface PaperTask extends Reference {
  /** A task without one is a label rather than a link. */
  leaderboards: number
}

export interface PaperMethod extends Reference {
  fullName: string | null
  /** The first sentence of its description. */
  definition: string | null
}

export interface Repository {
  url: string
  /** `owner/name` on a known host, else the address without its scheme. */
  name: string
  host: string
  official: boolean | null
  mentionedInPaper: boolean | null
  mentionedInGithub: boolean | null
  /** Null when not reported. */
  framework: string | null
}

export interface PaperResult {
  dataset: string
  datasetId: string | null
  metric: string
  better: Better | null
  /** As the dump spells it. */
  score: string
  model: string
  extraData: boolean | null
  /** Best of its leaderboard on this metric, in at least one placement. */
  best: boolean
  placements: readonly ResultPlacement[]
}

export interface ResultPlacement {
  leaderboardId: string
  task: string
  taskId: string
  rank: number | null
  /** Whether another result has the same rank. */
  tied: boolean
  /** How many results the leaderboard has. */
  of: number
}

/** Eight at most for each reason; a paper stands under the first reason that names it. */
export interface Related {
  sameLeaderboards: readonly RelatedPaper[]
  sharedTasks: readonly RelatedPaper[]
  similarText: readonly RelatedPaper[]
}

export interface RelatedPaper {
  id: string
  title: string
  date: string | null
  /** In words, such as "2 shared leaderboards". */
  reason: string
}
