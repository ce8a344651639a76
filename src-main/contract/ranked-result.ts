import type { Better } from './reference'

/** A result of a leaderboard, by the metric that ranks it. */
export interface RankedResult {
  leaderboardId: string
  task: string
  taskId: string
  dataset: string
  datasetId: string | null
  /** Null on a leaderboard without metrics. */
  metric: string | null
  /** The end that ranks; null when it is unknown. */
  better: Better | null
  /** As the dump spells it; null when not reported. */
  score: string | null
  rank: number | null
  /** How many results the leaderboard has. */
  of: number
}
