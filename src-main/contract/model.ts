import type { Better, PaperReference } from './reference'

/** Everything that leaderboards report of one model name, which is all that tells models apart. */
export interface Model {
  name: string
  /** How many leaderboards name it. */
  leaderboards: number
  /** Best rank first, and of equal ranks the larger leaderboard. */
  results: readonly ModelResult[]
}

/** A row of a leaderboard, by the metric that ranks it. */
export interface ModelResult {
  leaderboardId: string
  /** Of the row within its leaderboard. */
  position: number
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
  paper: PaperReference | null
  /** ISO day. */
  date: string | null
  /** How many code links the row has. */
  code: number
  extraData: boolean | null
}
