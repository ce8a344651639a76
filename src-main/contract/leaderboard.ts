import type { Absences, Better, Link, Reference } from './reference'

/** A leaderboard as a line of a list: one task on one dataset, with its best result. */
export interface LeaderboardItem {
  id: string
  task: string
  taskId: string
  dataset: string
  /** Null when the dataset has no page in this snapshot. */
  datasetId: string | null
  results: number
  /** The first metric, which ranks; null when the leaderboard has none. */
  metric: string | null
  /** Its better end; null when unknown. */
  better: Better | null
  best: BestResult | null
  /** ISO day of the newest result. */
  latest: string | null
  /** Records over time: rising days since 1970-01-01 with the best score so far. */
  trend: readonly (readonly [day: number, score: number])[]
}

export interface BestResult {
  model: string
  /** As the dump spells it. */
  score: string
  date: string | null
  paperId: string | null
  paperTitle: string | null
  repositories: number
}

export interface Leaderboard {
  id: string
  task: string
  taskId: string
  areas: readonly Reference[]
  dataset: string
  datasetId: string | null
  description: string | null
  links: readonly Link[]
  citations: readonly Link[]
  /** Where the dump lists it: the tasks above this one, outermost first; empty for the top. */
  placements: readonly (readonly Reference[])[]
  /** The same task on other variants of the dataset, with their number of results. */
  variants: readonly LeaderboardVariant[]
  metrics: readonly Metric[]
  /** What the rows are ranked by, so that no reader has to guess; null without metrics. */
  rankedBy: Ranking | null
  /** The order of the rows as asked for; empty means rank order. */
  sort: string
  models: number
  papers: number
  firstDate: string | null
  lastDate: string | null
  rows: readonly ResultRow[]
  absences: Absences<'extraData' | 'description'>
}

export interface LeaderboardVariant {
  id: string
  dataset: string
  results: number
}

/** A column of scores. */
export interface Metric {
  name: string
  kind: MetricKind
  /** Null when unknown. The dumps do not say; `source` tells where it comes from. */
  better: Better | null
  source: DirectionSource
  /** Set when the metric's name and the stored order of the rows disagree. */
  conflict: { name: Better; order: Better } | null
  /** How many rows report it. */
  scores: number
}

/** Costs (parameters, time) are never called best; attributes are text and never rank. */
export type MetricKind = 'score' | 'cost' | 'attribute'

/**
 * The metric's name in the metric table (whole, or its base without brackets and the like), or the
 * order in which the dump stores the rows.
 */
export type DirectionSource = 'name' | 'order' | 'unknown'

export interface Ranking {
  metric: string
  better: Better
  /** `reader` when the request decided it; `assumed` when nothing did and higher is taken. */
  source: 'reader' | 'name' | 'order' | 'assumed'
}

export interface ResultRow {
  /** Place in the archive, from 1; names the row within its leaderboard. */
  position: number
  /** Competition rank (1, 1, 3); null without a readable score for the ranking metric. */
  rank: number | null
  tied: boolean
  model: string
  paperId: string | null
  paperTitle: string | null
  /** The paper's address as the row itself gives it, also where no paper of the snapshot has it. */
  paperUrl: string | null
  /** ISO day of the paper. */
  date: string | null
  /** Scores as the dump spells them, by metric name; a metric not reported is absent. */
  scores: Readonly<Record<string, string>>
  /** The same as numbers; a score that does not read as one is absent. */
  numbers: Readonly<Record<string, number>>
  /** Whether extra training data was used; null when unknown. */
  extraData: boolean | null
  code: readonly Link[]
  /** Whether one of the links is the paper's official repository. */
  official: boolean
  modelLinks: readonly Link[]
}
