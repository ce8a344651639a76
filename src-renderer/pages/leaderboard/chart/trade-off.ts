import type { Leaderboard, Metric, TradeOff } from '#contract/leaderboard'
import type { Chart, ChartPoint } from '../../../charts/chart'
import { scoreAxis, spansDecades } from '../../../charts/score-axis'
import { betterWords } from '../../../components/better-sign'
import { formatDate } from '../../../components/date'
import { betterEnd, metricLabel, reported } from '../ranking'
import {
  resultTable,
  scoreColumns,
  unitOf,
  type ChartSubject,
  type DrawnResult,
} from './chart-subject'
import {
  drawnOf,
  noTradeOff,
  notCompared,
  shortLabel,
  tooFarApart,
  tradeOffSummary,
} from './sentences'

/** A result with a score of both metrics. */
interface ComparedResult extends DrawnResult {
  /** Of the second metric. */
  other: { score: string; number: number }
}

/** The metric that ranks, upwards, and the one across. */
type Pair = readonly [metric: Metric, second: Metric]

/** Metrics that the ranking one can be drawn against. */
export const secondMetrics = ({ metrics }: Leaderboard, ranking: Metric): Metric[] =>
  metrics.filter(
    ({ kind, name, numbers }) => kind !== 'attribute' && name !== ranking.name && numbers > 0,
  )

/** The one to begin with: what a score costs, or else the next metric. */
export const firstSecond = (others: readonly Metric[]): Metric | undefined =>
  others.find(({ kind }) => kind === 'cost') ?? others[0]

/** The ranking metric against a second one, with the front as the archive tells it. */
export function tradeOff(
  leaderboard: Leaderboard,
  [metric, second]: Pair,
  told: TradeOff,
  isLinear: boolean,
): ChartSubject {
  const results = comparedResults(leaderboard, [metric, second], told)
  const isLogOffered = [upOf, acrossOf].some((of) => spansDecades(results.map(of)))
  const isEnough = results.length > 1
  const chart = isEnough
    ? chartOf(leaderboard, [metric, second], results, { told, isLinear })
    : null
  const summary = chart ? tradeOffSummary([metric, second], told) : tooFarApart
  return {
    title: `${shortLabel(metric)} against ${shortLabel(second)}`,
    summary: isEnough ? summary : noTradeOff([metric, second], results.length),
    chart,
    table: resultTable(
      results,
      [
        ...scoreColumns<ComparedResult>(metric.name, (result) => result),
        ...scoreColumns<ComparedResult>(second.name, (result) => result.other),
      ],
      'On the front',
    ),
    counts: drawnOf(results.length, leaderboard.rows.length, notCompared(told)),
    best: 'on the front: no other is as good on both and better on one',
    isLogOffered,
  }
}

const upOf = ({ number }: ComparedResult) => number
const acrossOf = ({ other }: ComparedResult) => other.number

/** The results with a number on both, from left to right. */
function comparedResults({ rows }: Leaderboard, [metric, second]: Pair, told: TradeOff) {
  const front = new Set(told.front)
  return rows
    .flatMap((row): ComparedResult[] => {
      const number = reported(row.numbers, metric.name)
      const across = reported(row.numbers, second.name)
      if (number === undefined || across === undefined) return []
      const score = reported(row.scores, metric.name) ?? String(number)
      const other = { number: across, score: reported(row.scores, second.name) ?? String(across) }
      return [{ row, number, score, other, isBest: front.has(row.position) }]
    })
    .toSorted((a, b) => a.other.number - b.other.number || a.number - b.number)
}

/** Null when no axis holds the scores. */
function chartOf(
  leaderboard: Leaderboard,
  [metric, second]: Pair,
  results: readonly ComparedResult[],
  { told, isLinear }: { told: TradeOff; isLinear: boolean },
): Chart | null {
  const [across, up] = [acrossOf, upOf].map((of) => {
    const numbers = results.map(of)
    return scoreAxis(numbers, !isLinear && spansDecades(numbers))
  })
  if (!across || !up) return null
  const better = betterEnd(metric, leaderboard)
  const front = results.flatMap(({ isBest }, index) => (isBest ? [index] : []))
  return {
    across: {
      of: 'scores',
      axis: across,
      name: { metric: metricLabel(second), better: betterWords(told.better) },
      upName: { metric: metricLabel(metric), better: betterWords(better) },
    },
    up,
    unit: unitOf(results),
    points: results.map((result) => asPoint(result, second)),
    // What the best costs holds until the next is better: the line begins at the better end.
    best: told.better === 'higher' ? front.toReversed() : front,
    isOngoing: false,
    side: {
      vertical: better === 'lower' ? 'below' : 'above',
      horizontal: told.better === 'higher' ? 'right' : 'left',
    },
  }
}

function asPoint(
  { row, number, score, other, isBest }: ComparedResult,
  second: Metric,
): ChartPoint {
  const isHollow = row.extraData === true
  return {
    position: row.position,
    x: other.number,
    y: number,
    name: row.model,
    score,
    notes: [
      `${shortLabel(second)} ${other.score}`,
      ...(isBest ? ['on the front'] : []),
      ...(row.date === null ? [] : [formatDate(row.date)]),
      ...(isHollow ? ['extra training data'] : []),
      ...(row.own ? ['yours'] : []),
    ],
    isHollow,
    isOwn: row.own !== undefined,
  }
}
