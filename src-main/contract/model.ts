import type { RankedResult } from './ranked-result'
import type { PaperReference } from './reference'

/** Everything that leaderboards report of one model name, which is all that tells models apart. */
export interface Model {
  name: string
  /** How many leaderboards name it. */
  leaderboards: number
  /** Best rank first, and of equal ranks the larger leaderboard. */
  results: readonly ModelResult[]
}

/** A row of a leaderboard that names a model. */
export interface ModelResult extends RankedResult {
  /** Of the row within its leaderboard. */
  position: number
  paper: PaperReference | null
  /** ISO day. */
  date: string | null
  /** How many code links the row has. */
  code: number
  extraData: boolean | null
}
