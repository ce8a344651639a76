import type { Better } from '#contract/reference'

/** A place among some results. */
export interface Place {
  /** Competition rank; null without a number. */
  rank: number | null
  /** Whether another has the same rank. */
  tied: boolean
}

/** The places of some numbers, in the order given. */
export function placesOf(numbers: readonly (number | null)[], better: Better): Place[] {
  const ranks = competitionRanks(numbers, better)
  const shared = sharedRanks(ranks)
  return ranks.map((rank) => ({ rank, tied: rank !== null && shared.has(rank) }))
}

/** The ranks that several results share. */
export function sharedRanks(ranks: Iterable<number | null>): ReadonlySet<number> {
  const met = new Set<number>()
  const shared = new Set<number>()
  for (const rank of ranks) {
    if (rank === null) continue
    if (met.has(rank)) shared.add(rank)
    met.add(rank)
  }
  return shared
}

/**
 * Competition ranks (1, 1, 3) in the order given. Equal means equal as numbers, without rounding;
 * a null has no rank and takes no place.
 */
export function competitionRanks(
  numbers: readonly (number | null)[],
  better: Better,
): (number | null)[] {
  const sign = better === 'higher' ? -1 : 1
  const sorted = numbers.filter((number) => number !== null).toSorted((a, b) => sign * (a - b))
  const first = new Map<number, number>()
  sorted.forEach((number, index) => {
    if (!first.has(number)) first.set(number, index + 1)
  })
  return numbers.map((number) => (number === null ? null : (first.get(number) ?? null)))
}
