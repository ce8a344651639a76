import type { Leaderboard, Metric, ResultRow } from '#contract/leaderboard'
import type { Better } from '#contract/reference'

/** The metric that ranks the rows; undefined when the leaderboard has none. */
export const rankingMetric = ({ metrics, rankedBy }: Leaderboard): Metric | undefined =>
  metrics.find(({ name }) => name === rankedBy?.metric)

/** The name of a metric as it is shown; some have none. */
export const metricLabel = ({ name }: Pick<Metric, 'name'>): string =>
  name.trim() === '' ? 'unnamed' : name

/** Whether some rows may be left out, so that there are ranks among those shown beside the true ones. */
export const isFiltered = ({ where, fold }: Leaderboard): boolean => where !== '' || fold

export const otherEnd = (better: Better): Better => (better === 'higher' ? 'lower' : 'higher')

/**
 * Which end of a metric counts as better on this page: the reader's choice for the metric that ranks,
 * else what is known. Null when nobody knows.
 */
export function betterEnd({ name, better }: Metric, { rankedBy }: Leaderboard): Better | null {
  if (rankedBy?.metric !== name) return better
  return rankedBy.source === 'unknown' ? null : rankedBy.better
}

/** What a row has under a name. Names are from strangers, and `constructor` is one of them. */
export function reported<Value>(
  of: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined
}

/** The best number of a column; null where nothing may be called best: costs and unknown ends. */
export function bestNumber(
  metric: Metric,
  better: Better | null,
  rows: readonly ResultRow[],
): number | null {
  if (metric.kind !== 'score' || better === null || rows.length < 2) return null
  const numbers = rows
    .map((row) => reported(row.numbers, metric.name))
    .filter((n) => n !== undefined)
  if (numbers.length === 0) return null
  return numbers.reduce(better === 'higher' ? (a, b) => Math.max(a, b) : (a, b) => Math.min(a, b))
}

/** What orders the rows when nothing else is asked for, as the end of a sentence. */
export function rankWords(leaderboard: Leaderboard): string {
  const metric = rankingMetric(leaderboard)
  if (!metric || !leaderboard.rankedBy) return 'place in the archive'
  const first = leaderboard.rankedBy.better === 'higher' ? 'highest first' : 'lowest first'
  return `rank on ${metricLabel(metric)}, ${first}`
}
