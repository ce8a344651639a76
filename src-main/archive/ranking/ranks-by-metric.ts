import type { Metric, Ranking, ResultRow } from '#contract/leaderboard'
import { competitionRanks } from './ranks'

/**
 * All rows of a leaderboard with their ranks on every metric whose better end is known: for the metric
 * that ranks the end in use, else its own. Attributes rank nothing.
 */
export function withRanks(
  rows: readonly ResultRow[],
  metrics: readonly Metric[],
  rankedBy: Ranking | null,
): ResultRow[] {
  const columns = metrics.flatMap(({ name, kind, better }) => {
    const end = name === rankedBy?.metric ? rankedBy.better : better
    if (kind === 'attribute' || end === null) return []
    const numbers = rows.map(({ numbers }) =>
      Object.hasOwn(numbers, name) ? (numbers[name] ?? null) : null,
    )
    return [{ name, ranks: competitionRanks(numbers, end) }]
  })
  return rows.map((row, index) => ({
    ...row,
    ranks: Object.fromEntries(
      columns.flatMap(({ name, ranks }) => {
        const rank = ranks[index] ?? null
        return rank === null ? [] : [[name, rank] as const]
      }),
    ),
  }))
}
