import type { Metric, ResultRow } from '#contract/leaderboard'
import type { Standing } from '#contract/own-result'
import { numberOf } from '#contract/row-values'
import { asDecided, chooseRanking } from '../ranking/choose-ranking'
import type { DecidedEnds } from '../ranking/decided-ends'
import { placesOf } from '../ranking/ranks'

/** A leaderboard as far as a result is ranked on it. */
export interface RankedBoard {
  id: string
  metrics: readonly Metric[]
  rows: readonly ResultRow[]
}

/**
 * The places of a row among those of a leaderboard, by the metric that ranks it and by its other scores.
 * Costs rank nothing unless they come first.
 */
export const standingsOf = (
  { id, metrics, rows }: RankedBoard,
  row: ResultRow,
  decided: DecidedEnds,
): Standing[] =>
  metrics
    .filter(({ kind }, at) => kind === 'score' || (kind === 'cost' && at === 0))
    .flatMap((metric) => {
      const numbers = [row, ...rows].map((each) => numberOf(each, metric.name))
      return standingOfFirst(id, metric, numbers, decided) ?? []
    })

/** The place on a metric of the first of some numbers; null without a number. */
export function standingOfFirst(
  leaderboard: string,
  metric: Metric | undefined,
  numbers: readonly (number | null)[],
  decided: DecidedEnds,
): Standing | null {
  if (!metric) return null
  const known = asDecided(metric, leaderboard, decided)
  const ranking = chooseRanking(known, undefined, leaderboard, decided)
  const [place] = ranking ? placesOf(numbers, ranking.better) : []
  if (!ranking || !place || place.rank === null) return null
  return {
    metric: ranking.metric,
    better: ranking.better,
    isAssumed: ranking.source === 'unknown',
    rank: place.rank,
    tied: place.tied,
    of: numbers.filter((number) => number !== null).length,
  }
}
