import type { Leaderboard, Metric, Progress, TradeOff } from '#contract/leaderboard'
import { formatCount, plural } from '../../../components/number'
import { yearOf } from '../../../components/date'
import { shortName } from '../../../charts/short-name'
import { betterEnd, metricLabel } from '../ranking'
import type { DatedResult } from './over-time'

/** The name of a metric for a heading or a sentence, which a very long one would burst. */
export const shortLabel = (metric: Metric): string => shortName(metricLabel(metric), () => true, 60)

/** What the chart over time shows, in a sentence. */
export function progressSummary(
  leaderboard: Leaderboard,
  metric: Metric,
  results: readonly DatedResult[],
): string {
  const records = results.filter(({ isBest }) => isBest)
  const [first, last] = [records[0], records.at(-1)]
  if (!first || !last)
    return `${plural(results.length, 'result')}. ${noRecords(leaderboard, metric)}`
  if (first === last)
    return `One record: ${first.score} in ${yearOf(first.date)}, not beaten since.`
  const years = [yearOf(first.date), yearOf(last.date)]
  const count = plural(records.length, 'record')
  return years[0] === years[1]
    ? `From ${first.score} to ${last.score} in ${years[0]}, ${count}.`
    : `From ${first.score} in ${years[0]} to ${last.score} in ${years[1]}, ${count}.`
}

function noRecords(leaderboard: Leaderboard, metric: Metric): string {
  if (betterEnd(metric, leaderboard) === null)
    return 'No records, since it is unknown which end is better.'
  return metric.kind === 'cost' ? 'A cost has no records.' : 'No records.'
}

/** Why there is no chart over time, in a sentence. */
export function noProgress(metric: Metric, drawn: number): string {
  const what = drawn === 0 ? 'no result has' : 'only one result has'
  return `No chart over time: ${what} a date and a score of ${shortLabel(metric)}.`
}

/** How many of the results shown are drawn, and why the others are not. */
export function drawnOf(drawn: number, shown: number, reasons: readonly string[]): string {
  const not = reasons.length > 0 ? `; not drawn: ${reasons.join(', ')}` : ''
  return `${formatCount(drawn)} of ${plural(shown, 'result')} drawn${not}`
}

/** How many results a chart over time leaves out, and why. */
export const notOverTime = ({ undated, misdated, unscored }: Progress): string[] => [
  ...(undated > 0 ? [`${formatCount(undated)} without a date`] : []),
  ...(misdated > 0 ? [`${formatCount(misdated)} with a date that cannot be right`] : []),
  ...(unscored > 0 ? [`${formatCount(unscored)} without a score`] : []),
]

export const tooFarApart = 'No chart: the scores lie too far apart to be drawn.'

type Pair = readonly [Metric, Metric]

/** What the trade-off shows, in a sentence. */
export function tradeOffSummary([metric, second]: Pair, { front, compared }: TradeOff): string {
  if (front) return `${formatCount(front.length)} of ${plural(compared, 'result')} on the front.`
  const unknown = metric.better === null ? metric : second
  return `No front, since it is unknown which end of ${shortLabel(unknown)} is better.`
}

/** Why there is no trade-off, in a sentence. */
export function noTradeOff([metric, second]: Pair, compared: number): string {
  const what = compared === 0 ? 'no result has' : 'only one result has'
  return `No trade-off: ${what} a score of both ${shortLabel(metric)} and ${shortLabel(second)}.`
}

/** How many results a chart of two metrics leaves out, and why. */
export const notCompared = ({ notComparable }: TradeOff): string[] =>
  notComparable > 0 ? [`${formatCount(notComparable)} without a score of both`] : []
