import type { Leaderboard, Metric, ResultRow } from './leaderboard'
import type { Better } from './reference'

/**
 * Which end of a metric counts as better on a leaderboard: for the metric that ranks it what the
 * reader asked for, else what is known. Null when nobody knows.
 */
export function betterEnd(
  { name, better }: Pick<Metric, 'name' | 'better'>,
  { rankedBy }: Pick<Leaderboard, 'rankedBy'>,
): Better | null {
  if (rankedBy?.metric !== name) return better
  return rankedBy.source === 'unknown' ? null : rankedBy.better
}

/**
 * The best number of a metric among some rows. Null where nothing may be called best: in costs, where
 * the better end is unknown, and where there is nothing to compare with.
 */
export function bestNumber(
  metric: Pick<Metric, 'name' | 'kind'>,
  better: Better | null,
  rows: readonly Pick<ResultRow, 'numbers'>[],
): number | null {
  if (metric.kind !== 'score' || better === null || rows.length < 2) return null
  let best: number | null = null
  for (const { numbers } of rows) {
    const number = Object.hasOwn(numbers, metric.name) ? numbers[metric.name] : undefined
    if (number === undefined) continue
    if (best === null || (better === 'higher' ? number > best : number < best)) best = number
  }
  return best
}
