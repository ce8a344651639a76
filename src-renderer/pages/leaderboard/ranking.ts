import type { Leaderboard, Metric } from '#contract/leaderboard'
import type { Better } from '#contract/reference'

// Files say the same of a leaderboard as the page does.
export { bestNumber, betterEnd } from '#contract/best'

/** The metric that ranks the rows; undefined when the leaderboard has none. */
export const rankingMetric = ({ metrics, rankedBy }: Leaderboard): Metric | undefined =>
  metrics.find(({ name }) => name === rankedBy?.metric)

/** The name of a metric as it is shown; some have none. */
export const metricLabel = ({ name }: Pick<Metric, 'name'>): string =>
  name.trim() === '' ? 'unnamed' : name

/** Whether some rows may be left out, so that there are ranks among those shown beside the true ones. */
export const isFiltered = ({ where, fold }: Leaderboard): boolean => where !== '' || fold

/** The other end of a metric. */
export const otherEnd = (better: Better): Better => (better === 'higher' ? 'lower' : 'higher')

/** What a row has under a name. Names are from strangers, and `constructor` is one of them. */
export function reported<Value>(
  of: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined
}

/** What orders the rows when nothing else is asked for, as the end of a sentence. */
export function rankWords(leaderboard: Leaderboard): string {
  const metric = rankingMetric(leaderboard)
  if (!metric || !leaderboard.rankedBy) return 'place in the archive'
  const first = leaderboard.rankedBy.better === 'higher' ? 'highest first' : 'lowest first'
  return `rank on ${metricLabel(metric)}, ${first}`
}
