import type { Facets } from './leaderboard-facets'
import type { OwnMark } from './own-mark'
import type { FacetValue, ValueFacet, YearCount } from './facets'
import type { Absences, Better, Link, Reference } from './reference'

export type { Facets, FacetValue, MetricFacet } from './leaderboard-facets'
export type { OwnMark } from './own-mark'

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
  /** Its better end, the reader's choice included; null when unknown. */
  better: Better | null
  best: BestResult | null
  /** ISO day of the newest result. */
  latest: string | null
  /** Records over time: rising days since 1970-01-01 with the best score so far. */
  trend: readonly (readonly [day: number, score: number])[]
}

/** What a list of leaderboards can be narrowed to; each facet counts what all filters but its own leave. */
export interface LeaderboardFacets {
  total: number
  notable: number
  /** By the newest result, rising; last those without a dated result. */
  years: readonly YearCount[]
  areas: readonly FacetValue[]
  task: ValueFacet
  /** The first metric of each. */
  metric: ValueFacet
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
  /** How many leaderboards the dataset has in other tasks. */
  leaderboardsInOtherTasks: number
  metrics: readonly Metric[]
  /** What the rows are ranked by, so that no reader has to guess; null without metrics. */
  rankedBy: Ranking | null
  /** The order of the rows as asked for; empty means rank order. */
  sort: string
  /** The filters that are on, as `writeFilters` writes them; empty for none. */
  where: string
  /** Whether only the best row of each paper is shown. */
  fold: boolean
  /** All rows, models, papers and days, whatever is filtered. */
  results: number
  models: number
  papers: number
  firstDate: string | null
  lastDate: string | null
  /** How many results of the reader's own are ranked beside them; absent unless asked for. */
  own?: number
  /** Those that the filters leave, in the order asked for. */
  rows: readonly ResultRow[]
  facets: Facets
  progress: Progress
  /** Null unless a second metric is asked for. */
  tradeOff: TradeOff | null
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
  /** The reader's lasting choice, else what the archive tells; null when unknown. */
  better: Better | null
  /** Where `better` comes from, and how far it can be trusted. */
  source: DirectionSource
  confidence: Confidence
  /** Everything that speaks for an end, the most trusted first. */
  evidence: readonly Evidence[]
  /** Set when the metric's name and the stored order of the rows disagree. */
  conflict: { name: Better; order: Better } | null
  /** How many rows report it, and of how many the score reads as a number. */
  scores: number
  numbers: number
  /**
   * Set when some scores of a bounded metric lie between 0 and 1 and others above 2, so that they may
   * be on two scales; how many are on each. It never changes the order.
   */
  scaleMix: { ofOne: number; ofHundred: number } | null
}

/** Costs (parameters, time) are never called best; attributes are text and never rank. */
export type MetricKind = 'score' | 'cost' | 'attribute'

/**
 * What tells the better end of a metric. In the order in which they are asked: the reader; the dump
 * itself; the name in the metric table; the order in which the dump stores three rows or more; the
 * name without brackets and units; words in the name; the order of two rows; the correlation with the
 * metric that ranks.
 */
export const directionSources = [
  'reader',
  'stated',
  'name',
  'order',
  'base name',
  'words',
  'two rows',
  'correlation',
  'unknown',
] as const
export type DirectionSource = (typeof directionSources)[number]

export type Confidence =
  'yours' | 'stated' | 'certain' | 'strong' | 'good' | 'fair' | 'weak' | 'none'

/** How far each source can be trusted. */
export const confidenceOf: Readonly<Record<DirectionSource, Confidence>> = {
  reader: 'yours',
  stated: 'stated',
  name: 'certain',
  order: 'strong',
  'base name': 'good',
  words: 'fair',
  'two rows': 'weak',
  correlation: 'weak',
  unknown: 'none',
}

/** One thing that speaks for an end of a metric. */
export interface Evidence {
  source: Exclude<DirectionSource, 'unknown'>
  says: Better
  /** What was found, in plain words: "listed as Top-1 Accuracy". */
  because: string
}

export interface Ranking {
  metric: string
  better: Better
  /** `unknown` when nothing tells and higher is assumed. */
  source: DirectionSource
  confidence: Confidence
  /** Where the reader decided it: in this request, for this leaderboard, or for the metric everywhere. */
  decided: 'request' | 'leaderboard' | 'metric' | null
}

/** What may be wrong with a score: on another scale than most; beyond what the metric allows; a bound. */
export type Flag = 'other scale' | 'impossible' | 'bound'

export interface ResultRow {
  /** Place in the archive, from 1; names the row within its leaderboard. */
  position: number
  /** Competition rank (1, 1, 3) among all rows; null without a readable score for the ranking metric. */
  rank: number | null
  tied: boolean
  /** The same among the rows that are shown, which filters and folding leave. */
  shownRank: number | null
  shownTied: boolean
  /**
   * Competition ranks among all rows on each metric whose better end is known, by metric name; none
   * unless asked for.
   */
  ranks: Readonly<Record<string, number>>
  model: string
  paperId: string | null
  paperTitle: string | null
  /** The paper's address as the row itself gives it, also where no paper of the snapshot has it. */
  paperUrl: string | null
  /** ISO day of the paper. */
  date: string | null
  /** Whether the date cannot be right: before 1900, or after the snapshot. */
  misdated: boolean
  /** Scores as the dump spells them, by metric name; a metric not reported is absent. */
  scores: Readonly<Record<string, string>>
  /** The same as numbers; a score that does not read as one is absent. */
  numbers: Readonly<Record<string, number>>
  /** What may be wrong with its scores, by metric name; a metric without such a doubt is absent. */
  flags: Readonly<Record<string, readonly Flag[]>>
  /** Whether extra training data was used; null when unknown. */
  extraData: boolean | null
  code: readonly Link[]
  /** Whether one of the links is the paper's official repository. */
  official: boolean
  modelLinks: readonly Link[]
  /**
   * Only where the reader's own results are asked for. Of one of these: which, and what the reader
   * remarked. Its position follows those of the archive.
   */
  own?: OwnMark
  /** Likewise, of a row of the archive: its rank among those of the archive alone. */
  rankWithoutOwn?: number | null
  tiedWithoutOwn?: boolean
}

/** The ranking metric over time, of the rows that are shown. */
export interface Progress {
  /** Positions of the rows that were the best of their time, oldest first; none where no best is known. */
  records: readonly number[]
  /** How many rows have a day and a score, and how many have not. */
  drawn: number
  undated: number
  misdated: number
  unscored: number
}

/** The ranking metric against a second one, of the rows that are shown. */
export interface TradeOff {
  metric: string
  better: Better | null
  /**
   * Positions of the rows that no other beats on one of the two without losing on the other, the best
   * on the ranking metric first; null when the better end of either is unknown.
   */
  front: readonly number[] | null
  /** How many rows have both scores, and how many have not. */
  compared: number
  notComparable: number
}
