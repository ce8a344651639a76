import type { Leaderboard, Metric } from '#contract/leaderboard'
import type { Preferences } from '#contract/preferences'
import { metricColumn } from '#contract/sort'
import {
  ownLayout,
  place,
  readLayout,
  writeLayout,
  type Arranged,
  type ColumnLayout,
  type Placed,
} from '../../components/table/column-layout'
import { createStore } from '../../store'
import type { LeaderboardView } from './leaderboard-address'
import { isFiltered, metricLabel, rankingMetric, reported } from './ranking'

/** What a column of a leaderboard is; how it looks is in result-columns. */
export interface BoardColumn extends Arranged {
  head: string
  /** For a column of scores or of an attribute. */
  metric?: Metric
}

/** Whether the leaderboard on screen is wider than the page, so that it scrolls in a frame of its own. */
export const boardIsWide = createStore(false)

/**
 * Rank, model, metrics, extra data, attributes, paper, code, date. Metrics are in the order of the
 * archive, or where the table is wide with the ranking one first, since the others may be out of sight.
 */
export function boardColumns(leaderboard: Leaderboard, isWide: boolean): readonly BoardColumn[] {
  const { metrics, rows } = leaderboard
  const ranking = rankingMetric(leaderboard)
  const scores = metrics.filter(({ kind }) => kind !== 'attribute')
  const ordered =
    isWide && ranking ? [ranking, ...scores.filter((metric) => metric !== ranking)] : scores
  const columns: (BoardColumn | false)[] = [
    isFiltered(leaderboard) && { id: 'shown', head: 'Rank shown', isPinned: true },
    { id: 'rank', head: isFiltered(leaderboard) ? 'Rank of all' : 'Rank', isPinned: true },
    ranksDiffer(leaderboard) && { id: 'without', head: 'Rank without yours', isPinned: true },
    ranking?.conflict != null && { id: 'position', head: 'In archive', isPinned: true },
    { id: 'model', head: 'Model', isPinned: true, stays: true },
    ...ordered.map(ofMetric),
    rows.some(({ extraData }) => extraData !== null) && { id: 'extra', head: 'Extra data' },
    ...metrics.filter(({ kind }) => kind === 'attribute').map(ofMetric),
    { id: 'paper', head: 'Paper' },
    { id: 'code', head: 'Code' },
    { id: 'date', head: 'Date' },
  ]
  return columns.filter((column) => column !== false)
}

/** Whether results of the reader's own move some of the archive to other ranks. */
const ranksDiffer = ({ own = 0, rows }: Leaderboard): boolean =>
  own > 0 && rows.some((row) => !row.own && row.rankWithoutOwn !== row.rank)

const ofMetric = (metric: Metric): BoardColumn => ({
  id: metricColumn(metric.name),
  head: metricLabel(metric),
  metric,
})

/** The name under which a reader's layout of a leaderboard is remembered. */
export const columnsView = (id: string): string => `leaderboard/${id}/columns`

/** The layout on screen: order and choice as the address says, all else as remembered. */
export function layoutOf(
  id: string,
  columns: string | undefined,
  preferences: Preferences | null,
): ColumnLayout {
  const kept = preferences && reported(preferences.views, columnsView(id))
  const layout = kept ? readLayout(kept) : ownLayout
  if (columns === undefined) return layout
  const { order, hidden } = readLayout(columns)
  return { ...layout, order, hidden }
}

/** The columns of a leaderboard where they stand on screen, hidden ones included. */
export const placedColumns = (
  leaderboard: Leaderboard,
  layout: ColumnLayout,
  isWide = boardIsWide.get(),
): readonly Placed<BoardColumn>[] => place(boardColumns(leaderboard, isWide), layout)

/** The ids of the columns on screen, in order: what an export of this view holds. */
export function shownColumns(
  leaderboard: Leaderboard,
  view: LeaderboardView,
  preferences: Preferences | null,
): readonly string[] {
  return placedColumns(leaderboard, layoutOf(leaderboard.id, view.columns, preferences))
    .filter(({ isShown }) => isShown)
    .map(({ column }) => column.id)
}

/** The part `columns` of the address: order and choice, without what only suits this screen. */
export const writeColumns = ({ order, hidden }: ColumnLayout): string | undefined =>
  writeLayout({ ...ownLayout, order, hidden }) || undefined
