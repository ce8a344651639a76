import type { Compare } from '#contract/compare'
import type { RequestOf } from '#contract/contract'
import type { ResultRow } from '#contract/leaderboard'
import { ArchiveError, found } from '../errors'
import { asDecided, chooseRanking } from '../ranking/choose-ranking'
import { compareMetric } from '../ranking/compare-metric'
import { ranked } from '../ranking/ranked-rows'
import { scoreOf } from '#contract/row-values'
import { type LeaderboardsReader, sharedLeaderboards } from './shared-leaderboards'
import type { ReadLeaderboard } from './stored-leaderboard'

/** Some results of a leaderboard side by side, and the other leaderboards that their models share. */
export function compare(
  reader: LeaderboardsReader,
  read: ReadLeaderboard,
  request: RequestOf<'compare'>,
): Compare {
  const { decided } = reader
  const positions = readPositions(request.rows)
  const stored = read(request.leaderboard)
  const { id, task, taskId, dataset, datasetId } = stored.facts
  const metrics = stored.metrics.map((metric) => asDecided(metric, id, decided))
  const all = ranked(stored.rows, chooseRanking(metrics[0], undefined, id, decided))
  const rows = positions.map((position) => rowAt(all, position, id))
  const baseline = baselineOf(positions, request.baseline)
  return {
    leaderboard: id,
    task,
    taskId,
    dataset,
    datasetId,
    rows,
    metrics: metrics
      .filter(({ name }) => rows.some((row) => scoreOf(row, name) !== null))
      .map((metric) => compareMetric(metric, rows, positions.indexOf(baseline))),
    baseline,
    table: request.table,
    shared: sharedLeaderboards(
      reader,
      stored.rowId,
      rows.map(({ model }) => model),
    ),
  }
}

function readPositions(text: string): number[] {
  const positions = text.split(',').map((part) => part.trim())
  const isForm = positions.every((position) => /^[1-9]\d{0,6}$/.test(position))
  const isEachOnce = new Set(positions).size === positions.length
  if (isForm && isEachOnce && positions.length >= 2 && positions.length <= 8)
    return positions.map(Number)
  throw new ArchiveError(
    'invalid-request',
    'The field “rows” must name two to eight different positions joined by commas, such as “1,4”.',
  )
}

function rowAt(rows: readonly ResultRow[], position: number, id: string): ResultRow {
  // Positions count from 1 without gaps.
  return found(rows[position - 1], `Row ${position} of leaderboard ${id}`)
}

function baselineOf(positions: readonly number[], asked: number | undefined): number {
  const baseline = asked === undefined ? positions[0] : positions.find((each) => each === asked)
  if (baseline !== undefined) return baseline
  throw new ArchiveError(
    'invalid-request',
    `The field “baseline” must be one of the rows compared: ${positions.join(', ')}.`,
  )
}
