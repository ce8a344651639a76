import type { Better } from '#contract/reference'

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
