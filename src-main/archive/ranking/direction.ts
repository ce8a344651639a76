import type { DirectionSource, MetricKind } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import { entryNamed, entryOfBaseName } from './metric-table'
import { isReported } from './score'

/** A column of a leaderboard, its rows in the order of the dump. */
export interface MetricColumn {
  name: string
  /** Whether it is the first metric, which decided the order of the rows. */
  primary: boolean
  scores: readonly (string | null)[]
  numbers: readonly (number | null)[]
}

export interface MetricDescription {
  kind: MetricKind
  better: Better | null
  source: DirectionSource
  /** What the name and the order of the rows say, each by itself. */
  byName: Better | null
  byOrder: Better | null
}

/**
 * Which end of a metric is better. The dumps do not say, but they store rows best first, and most
 * names are well known. An exact name wins over the order, the order over a part of the name; where
 * both answer and differ, both are told, so that a reader can decide.
 */
export function describeMetric(column: MetricColumn): MetricDescription {
  const exact = entryNamed(column.name)
  const entry = exact ?? entryOfBaseName(column.name)
  if (entry?.kind === 'attribute' || isText(column)) return ATTRIBUTE
  const byName = entry?.better ?? null
  const byOrder = column.primary ? orderOf(column.numbers) : null
  const better = (exact ? byName : null) ?? byOrder ?? byName
  const source = better === null ? 'unknown' : byName === better ? 'name' : 'order'
  return { kind: entry?.kind ?? 'score', better, source, byName, byOrder }
}

const ATTRIBUTE: MetricDescription = {
  kind: 'attribute',
  better: null,
  source: 'unknown',
  byName: null,
  byOrder: null,
}

/** Something is written, and none of it reads as a number. */
function isText({ scores, numbers }: MetricColumn): boolean {
  return (
    numbers.every((number) => number === null) &&
    scores.some((score) => score !== null && isReported(score))
  )
}

/** The better end if three numbers or more run one way from the first row to the last. */
function orderOf(numbers: readonly (number | null)[]): Better | null {
  const known = numbers.filter((number) => number !== null)
  if (known.length < 3 || known.every((number) => number === known[0])) return null
  const pairs = known.slice(1).map((number, index) => [known[index] ?? number, number] as const)
  if (pairs.every(([before, after]) => before >= after)) return 'higher'
  if (pairs.every(([before, after]) => before <= after)) return 'lower'
  return null
}
