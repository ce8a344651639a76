import type { Metric, ResultRow } from './leaderboard'
import type { Better } from './reference'

/** Two to eight results of a leaderboard side by side, and all leaderboards that their models share. */
export interface Compare {
  leaderboard: string
  task: string
  taskId: string
  dataset: string
  datasetId: string | null
  /** In the order asked for. */
  rows: readonly ResultRow[]
  /** Those that one of the rows reports at least. */
  metrics: readonly ComparedMetric[]
  /** The position of the row that the others are measured against. */
  baseline: number
  /** Which of the two, `metrics` or `shared`, is the table of a file. */
  table: 'metrics' | 'leaderboards'
  /** Other leaderboards that two of the models or more are on, most of them first; 200 at most. */
  shared: readonly SharedLeaderboard[]
}

export interface ComparedMetric extends Metric {
  /** Along the rows: whether it is the best of several; none is where no best may be named. */
  best: readonly boolean[]
  /** Along the rows: its number less that of the baseline; null where either has none. */
  differences: readonly (number | null)[]
}

export interface SharedLeaderboard {
  id: string
  task: string
  dataset: string
  /** The metric that ranks it. */
  metric: string | null
  better: Better | null
  results: number
  /** Along the rows of the comparison: the model's best result there; null when it has none. */
  cells: readonly (SharedResult | null)[]
}

export interface SharedResult {
  position: number
  /** As the dump spells it; null when not reported. */
  score: string | null
  number: number | null
  rank: number | null
  /** Whether it is the best of those compared. */
  best: boolean
}
