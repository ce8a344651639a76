import type { ResultRow } from './leaderboard'

// A metric may be named like a member of every object, such as __proto__.

/** The score of a row as spelled; null when not reported. */
export const scoreOf = ({ scores }: Pick<ResultRow, 'scores'>, metric: string): string | null =>
  Object.hasOwn(scores, metric) ? (scores[metric] ?? null) : null

/** The same as a number; null when it does not read as one. */
export const numberOf = ({ numbers }: Pick<ResultRow, 'numbers'>, metric: string): number | null =>
  Object.hasOwn(numbers, metric) ? (numbers[metric] ?? null) : null
