import type { Ranking } from '#contract/leaderboard'
import type { Better } from '#contract/reference'

/** The better ends of metrics that the reader decided, for a leaderboard or for the metric everywhere. */
export interface DecidedEnds {
  /** What is decided for a metric on a leaderboard, by the leaderboard's id; null when nothing is. */
  endOf(
    leaderboard: string,
    metric: string,
  ): { better: Better; decided: NonNullable<Ranking['decided']> } | null
}

/** Where nobody has decided anything. */
export const nothingDecided: DecidedEnds = { endOf: () => null }
