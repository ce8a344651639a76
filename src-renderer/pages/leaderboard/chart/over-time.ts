import type { Leaderboard, Metric, ResultRow } from '#contract/leaderboard'
import type { Chart, ChartPoint } from '../../../charts/chart'
import { scoreAxis, spansDecades } from '../../../charts/score-axis'
import { formatDate } from '../../../components/date'
import { betterEnd, reported } from '../ranking'

/** A result that can be drawn over time. */
export interface DatedResult {
  row: ResultRow
  /** ISO day. */
  date: string
  number: number
  score: string
  isRecord: boolean
}

/** The results that have a day that can be right and a score, the oldest first. */
export function datedResults({ rows, progress }: Leaderboard, metric: Metric): DatedResult[] {
  const records = new Set(progress.records)
  return rows
    .flatMap((row): DatedResult[] => {
      const { date, misdated, position } = row
      const number = reported(row.numbers, metric.name)
      if (date === null || misdated || number === undefined) return []
      const score = reported(row.scores, metric.name) ?? String(number)
      return [{ row, date, number, score, isRecord: records.has(position) }]
    })
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}

export const isLogOffered = (results: readonly { number: number }[]): boolean =>
  spansDecades(results.map(({ number }) => number))

/** Scores over time, with the records as the archive tells them. Null when no axis holds the scores. */
export function overTime(
  leaderboard: Leaderboard,
  metric: Metric,
  results: readonly DatedResult[],
  isLog: boolean,
): Chart | null {
  const up = scoreAxis(
    results.map(({ number }) => number),
    isLog,
  )
  const points = results.map(asPoint)
  const [first, last] = [points[0], points.at(-1)]
  if (!up || !first || !last) return null
  const isLower = betterEnd(metric, leaderboard) === 'lower'
  return {
    across: { of: 'days', first: first.x, last: last.x },
    up,
    unit: unitOf(results),
    points,
    best: results.flatMap(({ isRecord }, index) => (isRecord ? [index] : [])),
    isOngoing: true,
    side: { vertical: isLower ? 'below' : 'above', horizontal: 'left' },
  }
}

function asPoint({ row, date, number, score, isRecord }: DatedResult): ChartPoint {
  const isHollow = row.extraData === true
  return {
    position: row.position,
    x: Date.parse(date),
    y: number,
    name: row.model,
    score,
    notes: [
      formatDate(date),
      ...(isRecord ? ['record at its time'] : []),
      ...(isHollow ? ['extra training data'] : []),
    ],
    isHollow,
  }
}

/** Percent, where most scores say so themselves. */
export const unitOf = (results: readonly { score: string }[]): string =>
  results.filter(({ score }) => score.trim().endsWith('%')).length * 2 > results.length ? '%' : ''
