import type { Flag, Metric } from '#contract/leaderboard'
import { entryOf, type MetricRange } from './metric-table'
import { readParts } from './score'

/** A column of a leaderboard, as it is spelled and as it is read. */
interface ScoredColumn {
  name: string
  scores: readonly (string | null)[]
  numbers: readonly (number | null)[]
}

/** What may be wrong with the scores of a column. It is shown, and never changes an order. */
export interface ScoreDoubts {
  scaleMix: Metric['scaleMix']
  /** Along the rows; null where nothing is doubted. */
  flags: readonly (readonly Flag[] | null)[]
}

/** Which scores of a column are unlikely or cannot be, and why. */
export function doubtsOf({ name, scores, numbers }: ScoredColumn): ScoreDoubts {
  const range = entryOf(name)?.range ?? null
  const parts = scores.map((score) => (score === null ? null : readParts(score, name)))
  const scales = numbers.map((number, row) =>
    number === null ? null : scaleOf(number, parts[row]?.unit ?? null, range),
  )
  const scaleMix = scaleMixOf(numbers, scales)
  const minority = scaleMix && minorityOf(scaleMix)
  const flags = numbers.map((number, row) => {
    if (number === null) return null
    const found: Flag[] = []
    if (minority !== null && scales[row] === minority) found.push('other scale')
    if (range !== null && isImpossible(number, range)) found.push('impossible')
    if (parts[row]?.bound) found.push('bound')
    return found.length > 0 ? found : null
  })
  return { scaleMix, flags }
}

type Scale = 'one' | 'hundred'

/**
 * The scale that a share seems to be on: of one up to 1, of a hundred above 2 or with a percent sign.
 * Zero is on both, what lies between on either, and an impossible number tells nothing.
 */
function scaleOf(number: number, unit: string | null, range: MetricRange | null): Scale | null {
  const size = Math.abs(number)
  if (!range?.percent || isImpossible(number, range) || size === 0) return null
  if (unit === '%' || size > 2) return 'hundred'
  return size <= 1 ? 'one' : null
}

/**
 * A share of 0.9 among others of 91 and 92 is on another scale than they are; an error of 0.2 beside
 * others of 0.9 and 3 is just a small one. So there is a mix only where the numbers fall apart into
 * two groups, and where one of the lower group, times a hundred, has its like in the upper one.
 */
function scaleMixOf(
  numbers: readonly (number | null)[],
  scales: readonly (Scale | null)[],
): ScoreDoubts['scaleMix'] {
  const sizesOn = (scale: Scale | null) =>
    numbers.flatMap((number, row) => (scales[row] === scale && number ? [Math.abs(number)] : []))
  const [small, between, large] = [sizesOn('one'), sizesOn(null), sizesOn('hundred')]
  if (small.length === 0 || large.length === 0) return null
  const apart = Math.min(...large, ...between) >= Math.max(...small) * APART
  const alike = Math.min(...small) * 100 <= Math.max(...large) * ALIKE
  return apart && alike ? { ofOne: small.length, ofHundred: large.length } : null
}

const APART = 5
const ALIKE = 2

const minorityOf = ({ ofOne, ofHundred }: NonNullable<Metric['scaleMix']>): Scale | null =>
  ofOne === ofHundred ? null : ofOne < ofHundred ? 'one' : 'hundred'

/** Whether a number lies beyond what the metric allows, on whichever scale it is written. */
function isImpossible(number: number, { from, to, percent }: MetricRange): boolean {
  const scale = percent ? 100 : 1
  return (from !== null && number < from * scale) || (to !== null && number > to * scale)
}
