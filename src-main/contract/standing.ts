import type { RankedResult } from './ranked-result'
import type { PaperReference } from './reference'

/** Where some papers stand on a leaderboard: their best result there. */
export interface Standing extends RankedResult {
  /** How many results there are from these papers. */
  results: number
  model: string
  /** The paper of the best result. */
  paper: PaperReference
  /** ISO day of the newest result from these papers. */
  newest: string | null
}
