import type { Metric, ResultRow } from '#contract/leaderboard'
import type { Standing } from '#contract/own-result'
import { numberOf } from '#contract/row-values'
import { asDecided, chooseRanking } from '../ranking/choose-ranking'
import type { DecidedEnds } from '../ranking/decided-ends'
import { placesOf } from '../ranking/ranks'

/** A leaderboard as far as a result is ranked on it. */
export interface RankedBoard {
  id: string
  metrics: readonly Metric[]
  rows: readonly ResultRow[]
}

/**
 * The places of a row among those of a leaderboard, by the metric that ranks it and by its other scores.
 * Costs rank nothing unless they come first.
 */
export const standingsOf = (board: RankedBoard, row: ResultRow, decided: DecidedEnds): Standing[] =>
  board.metrics
    .filter(({ kind }, at) => kind === 'score' || (kind === 'cost' && at === 0))
    .flatMap((metric) => standingOn(board, metric, row, decided) ?? [])

/** The place of a row on one metric; null without a number. */
export function standingOn(
  { id, rows }: RankedBoard,
  metric: Metric | undefined,
  row: ResultRow,
  decided: DecidedEnds,
): Standing | null {
  const ranking = metric && chooseRanking(asDecided(metric, id, decided), undefined, id, decided)
  if (!ranking) return null
  const numbers = [row, ...rows].map((each) => numberOf(each, ranking.metric))
  const [place] = placesOf(numbers, ranking.better)
  if (!place || place.rank === null) return null
  return {
    metric: ranking.metric,
    better: ranking.better,
    isAssumed: ranking.source === 'unknown',
    rank: place.rank,
    tied: place.tied,
    of: numbers.filter((number) => number !== null).length,
  }
}
