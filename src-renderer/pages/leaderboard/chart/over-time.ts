import type { Leaderboard, Metric } from '#contract/leaderboard'
import type { Chart, ChartPoint } from '../../../charts/chart'
import { scoreAxis, spansDecades } from '../../../charts/score-axis'
import { formatDate } from '../../../components/date'
import { betterEnd, reported } from '../ranking'
import {
  resultTable,
  scoreColumns,
  unitOf,
  type ChartSubject,
  type DrawnResult,
} from './chart-subject'
import {
  drawnOf,
  noProgress,
  notOverTime,
  progressSummary,
  shortLabel,
  tooFarApart,
} from './sentences'

export interface DatedResult extends DrawnResult {
  /** ISO day. */
  date: string
}

/** The ranking metric over time, with the records as the archive tells them. */
export function overTime(
  leaderboard: Leaderboard,
  metric: Metric,
  isLinear: boolean,
): ChartSubject {
  const results = datedResults(leaderboard, metric)
  const isLogOffered = spansDecades(results.map(({ number }) => number))
  const isEnough = results.length > 1
  const chart = isEnough ? chartOf(leaderboard, metric, results, isLogOffered && !isLinear) : null
  const summary = chart ? progressSummary(leaderboard, metric, results) : tooFarApart
  return {
    title: `${shortLabel(metric)} over time`,
    summary: isEnough ? summary : noProgress(metric, results.length),
    chart,
    table: resultTable(
      results,
      scoreColumns(metric.name, (result) => result),
      'Record',
    ),
    counts: drawnOf(results.length, leaderboard.rows.length, notOverTime(leaderboard.progress)),
    best: 'record at its time',
    isLogOffered,
  }
}

/** The results that have a day that can be right and a score, the oldest first. */
function datedResults({ rows, progress }: Leaderboard, metric: Metric): DatedResult[] {
  const records = new Set(progress.records)
  return rows
    .flatMap((row): DatedResult[] => {
      const { date, misdated, position } = row
      const number = reported(row.numbers, metric.name)
      if (date === null || misdated || number === undefined) return []
      const score = reported(row.scores, metric.name) ?? String(number)
      return [{ row, date, number, score, isBest: records.has(position) }]
    })
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}

/** Null when no axis holds the scores. */
function chartOf(
  leaderboard: Leaderboard,
  metric: Metric,
  results: readonly DatedResult[],
  isLog: boolean,
): Chart | null {
  const numbers = results.map(({ number }) => number)
  const up = scoreAxis(numbers, isLog)
  const points = results.map(asPoint)
  const [first, last] = [points[0], points.at(-1)]
  if (!up || !first || !last) return null
  const isLower = betterEnd(metric, leaderboard) === 'lower'
  return {
    across: { of: 'days', first: first.x, last: last.x },
    up,
    unit: unitOf(results),
    points,
    best: results.flatMap(({ isBest }, index) => (isBest ? [index] : [])),
    isOngoing: true,
    side: { vertical: isLower ? 'below' : 'above', horizontal: 'left' },
  }
}

function asPoint({ row, date, number, score, isBest }: DatedResult): ChartPoint {
  const isHollow = row.extraData === true
  return {
    position: row.position,
    x: Date.parse(date),
    y: number,
    name: row.model,
    score,
    notes: [
      formatDate(date),
      ...(isBest ? ['record at its time'] : []),
      ...(isHollow ? ['extra training data'] : []),
      ...(row.own ? ['yours'] : []),
    ],
    isHollow,
    isOwn: row.own !== undefined,
  }
}
