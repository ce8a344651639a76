import type { Leaderboard, Metric } from '#contract/leaderboard'

/** The metrics that can rank, in their order. */
export const rankedMetrics = ({ metrics }: Leaderboard): Metric[] =>
  metrics.filter(({ kind }) => kind !== 'attribute')

/** The part of an address that ranks by a metric: with its own better end, in rank order. */
export const rankBy = ({ metrics }: Leaderboard, metric: Metric) => ({
  // The first metric ranks unless the address says otherwise.
  metric: metric === metrics[0] ? undefined : metric.name,
  better: undefined,
  sort: undefined,
})
