import type { Better, PaperReference } from './reference'

/** Where some papers stand on a leaderboard: their best result there, by the metric that ranks. */
export interface Standing {
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
  /** How many results the leaderboard has, and how many of them are from these papers. */
  of: number
  results: number
  model: string
  /** The paper of the best result. */
  paper: PaperReference
  /** ISO day of the newest result from these papers. */
  newest: string | null
}
