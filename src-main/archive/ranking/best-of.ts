import type { Metric } from '#contract/leaderboard'
import type { Better } from '#contract/reference'

type Ends = Pick<Metric, 'kind' | 'better'>

/**
 * The end at which a best can be named; null for costs and attributes, and where the better end is
 * unknown, since a best would be a guess.
 */
export const bestEnd = ({ kind, better }: Ends): Better | null => (kind === 'score' ? better : null)

/** Which of some numbers are the best; none where no best can be named, or there is one alone. */
export function bestAmong(numbers: readonly (number | null)[], metric: Ends): boolean[] {
  const better = bestEnd(metric)
  const known = numbers.filter((number) => number !== null)
  if (better === null || known.length < 2) return numbers.map(() => false)
  const best = better === 'higher' ? Math.max(...known) : Math.min(...known)
  return numbers.map((number) => number === best)
}
