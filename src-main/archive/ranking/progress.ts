import type { Metric, Progress, Ranking, ResultRow, TradeOff } from '#contract/leaderboard'
import { paretoFront } from './pareto'
import { numberOf } from '#contract/row-values'
import { recordHolders } from './trend'

/**
 * The ranking metric over time, of rows in the order of the archive. A cost has no records, nor has a
 * metric whose better end is unknown.
 */
export function progressOf(
  rows: readonly ResultRow[],
  metric: Pick<Metric, 'kind'> | undefined,
  ranking: Ranking | null,
): Progress {
  const counts = { drawn: 0, undated: 0, misdated: 0, unscored: 0 }
  const points: { date: string; number: number; position: number }[] = []
  for (const row of rows) {
    const number = ranking && numberOf(row, ranking.metric)
    if (number === null) counts.unscored++
    else if (row.date === null) counts.undated++
    else if (row.misdated) counts.misdated++
    else points.push({ date: row.date, number, position: row.position })
  }
  const hasRecords = metric?.kind === 'score' && ranking !== null && ranking.source !== 'unknown'
  const records = hasRecords ? recordHolders(points, ranking.better) : []
  return { ...counts, drawn: points.length, records: records.map(({ position }) => position) }
}

/**
 * The ranking metric against a second one, of rows in the order of the archive. Nothing is on the
 * front while an end is unknown.
 */
export function tradeOffOf(
  rows: readonly ResultRow[],
  ranking: Ranking | null,
  against: Pick<Metric, 'name' | 'better'>,
): TradeOff {
  const pairs = rows.flatMap((row) => {
    const first = ranking && numberOf(row, ranking.metric)
    const second = numberOf(row, against.name)
    return first === null || second === null ? [] : [{ first, second, position: row.position }]
  })
  const first = ranking && ranking.source !== 'unknown' ? ranking.better : null
  const second = against.better
  const front = first && second ? paretoFront(pairs, { first, second }) : null
  return {
    metric: against.name,
    better: second,
    front: front?.map(({ position }) => position) ?? null,
    compared: pairs.length,
    notComparable: rows.length - pairs.length,
  }
}
