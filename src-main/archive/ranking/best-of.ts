import type { Metric } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import { competitionRanks } from './ranks'

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

/**
 * The best of some results by its place among them, with their days beside; null when there is none.
 * Of equal ones the earliest, undated ones last, and of those of one day the first.
 */
export function placeOfBest(
  numbers: readonly (number | null)[],
  dates: readonly (string | null)[],
  metric: Ends,
): number | null {
  const better = bestEnd(metric)
  if (better === null) return null
  const first = competitionRanks(numbers, better).flatMap((rank, row) => (rank === 1 ? [row] : []))
  const [best = null] = first.toSorted((a, b) => compareDays(dates[a] ?? null, dates[b] ?? null))
  return best
}

function compareDays(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a < b ? -1 : Number(a > b)
}
