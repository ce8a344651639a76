import { bestEnd, placeOfBest } from '../ranking/best-of'
import {
  describeMetrics,
  type DescribedColumn,
  type MetricColumn,
  type MetricDescription,
} from '../ranking/direction'
import { competitionRanks } from '../ranking/ranks'
import { isReported, readScore } from '../ranking/score'
import { doubtsOf, type ScoreDoubts } from '../ranking/score-doubts'
import { recordsOverTime } from '../ranking/trend'
import type { LeaderboardDraft } from './leaderboards'

/** A metric of a leaderboard; the arrays run along its rows. */
export interface Column extends MetricColumn {
  /** Competition ranks; high first where the better end is unknown, none in an attribute. */
  ranks: readonly (number | null)[]
  description: MetricDescription
  doubts: ScoreDoubts
}

/** The columns of a leaderboard in the order of its metrics; the first one ranks. */
export function columnsOf({ metrics, rows }: LeaderboardDraft): Column[] {
  const read = [...metrics].map(([name, stated]): MetricColumn => {
    const spelled = rows.map((row) => row.scores.get(name) ?? null)
    const scores = spelled.map((score) => (score !== null && isReported(score) ? score : null))
    const numbers = scores.map((score) => (score === null ? null : readScore(score, name)))
    return { name, stated, scores, numbers }
  })
  return describeMetrics(read).map((column) => ({
    ...column,
    ranks: ranksOf(column),
    doubts: doubtsOf(column),
  }))
}

function ranksOf({ numbers, description: { kind, better } }: DescribedColumn): (number | null)[] {
  if (kind === 'attribute') return numbers.map(() => null)
  return competitionRanks(numbers, better ?? 'higher')
}

/** The row of the best result, by its index; null when there is none. */
export const bestRow = (
  column: Column | undefined,
  dates: readonly (string | null)[],
): number | null => (column ? placeOfBest(column.numbers, dates, column.description) : null)

/** Days of which a date is meant; others are mistakes of the source and would stretch a chart. */
export interface PlausibleDays {
  first: string
  last: string
}

/** The records over time of the column that ranks. */
export function trendOf(
  column: Column | undefined,
  dates: readonly (string | null)[],
  { first, last }: PlausibleDays,
): [day: number, score: number][] {
  const better = column && bestEnd(column.description)
  if (!column || !better) return []
  const points = column.numbers.map((number, row) => ({ date: dates[row] ?? null, number }))
  const dated = points.filter(({ date }) => date !== null && date >= first && date <= last)
  return recordsOverTime(dated, better)
}
