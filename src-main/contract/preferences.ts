import type { Better } from './reference'
import type { Settings } from './settings'

/** What the reader has decided, whatever the snapshot. */
export interface Preferences {
  directions: readonly DirectionPreference[]
  /** How the reader left a view, by its name, such as the columns of a leaderboard. */
  views: Readonly<Record<string, string>>
  settings: Settings
  /** Why what was decided before cannot be used, in a sentence; null when all is well. */
  trouble: string | null
}

/** The better end of a metric by the reader's decision. */
interface DirectionPreference {
  metric: string
  /** The leaderboard for which it holds; null for all of them. */
  leaderboard: string | null
  better: Better
}
