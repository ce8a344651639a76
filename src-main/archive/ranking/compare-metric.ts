import type { ComparedMetric } from '#contract/compare'
import type { Metric, ResultRow } from '#contract/leaderboard'
import { bestAmong } from './best-of'
import { difference } from './difference'
import { numberOf } from '#contract/row-values'

/** A metric along some rows; `baseline` is the place among them of the one that is measured against. */
export function compareMetric(
  metric: Metric,
  rows: readonly ResultRow[],
  baseline: number,
): ComparedMetric {
  const isAttribute = metric.kind === 'attribute'
  const numbers = rows.map((row) => (isAttribute ? null : numberOf(row, metric.name)))
  const base = numbers[baseline] ?? null
  return {
    ...metric,
    best: bestAmong(numbers, metric),
    differences: numbers.map((number) =>
      number === null || base === null ? null : difference(number, base),
    ),
  }
}
