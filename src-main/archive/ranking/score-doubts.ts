import type { Flag, Metric } from '#contract/leaderboard'
import { entryOf, type MetricRange } from './metric-table'
import { readParts } from './score'

/** A column of a leaderboard, as it is spelled and as it is read. */
export interface ScoredColumn {
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

export function doubtsOf({ name, scores, numbers }: ScoredColumn): ScoreDoubts {
  const range = entryOf(name)?.range ?? null
  const scales = numbers.map((number) => (number === null ? null : scaleOf(number, range)))
  const scaleMix = range?.percent ? scaleMixOf(numbers, scales) : null
  const minority = scaleMix && minorityOf(scaleMix)
  const flags = scores.map((score, row) => {
    const [number = null, scale] = [numbers[row], scales[row]]
    if (score === null || number === null) return null
    const found: Flag[] = []
    if (readParts(score, name).bound !== null) found.push('bound')
    if (minority !== null && scale === minority) found.push('other scale')
    if (range !== null && isImpossible(number, range)) found.push('impossible')
    return found.length > 0 ? found : null
  })
  return { scaleMix, flags }
}

type Scale = 'one' | 'hundred'

/**
 * The scale that a number of a share must be on: of one up to 1, of a hundred above 2. Zero is on
 * both, what lies between is on neither for certain, and an impossible number tells nothing.
 */
function scaleOf(number: number, range: MetricRange | null): Scale | null {
  const size = Math.abs(number)
  if (range === null || isImpossible(number, range) || size === 0) return null
  return size <= 1 ? 'one' : size > 2 ? 'hundred' : null
}

/**
 * A share of 0.9 among others of 91 and 92 is on another scale than they are; an error of 0.2 beside
 * one of 3 is just small. So numbers up to 1 count only if, times a hundred, they do not lie far
 * beyond all others.
 */
function scaleMixOf(
  numbers: readonly (number | null)[],
  scales: readonly (Scale | null)[],
): ScoreDoubts['scaleMix'] {
  const on = (scale: Scale) =>
    numbers.flatMap((number, row) => (scales[row] === scale ? [Math.abs(number ?? 0)] : []))
  const [small, large] = [on('one'), on('hundred')]
  const furthest = large.reduce((most, size) => Math.max(most, size), 0)
  if (!small.some((size) => size * 100 <= furthest * FAR)) return null
  return { ofOne: small.length, ofHundred: large.length }
}

const FAR = 2

const minorityOf = ({ ofOne, ofHundred }: NonNullable<Metric['scaleMix']>): Scale | null =>
  ofOne === ofHundred ? null : ofOne < ofHundred ? 'one' : 'hundred'

/** Whether a number lies beyond what the metric allows, on whichever scale it is written. */
function isImpossible(number: number, { from, to, percent }: MetricRange): boolean {
  const scale = percent ? 100 : 1
  return (from !== null && number < from * scale) || (to !== null && number > to * scale)
}
