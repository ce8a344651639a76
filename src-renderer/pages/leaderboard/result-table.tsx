import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Leaderboard, ResultRow } from '#contract/leaderboard'
import { readSort, writeSort } from '#contract/sort'
import { DataTable, type Column } from '../../components/data-table'
import { place, writeLayout, type ColumnLayout } from '../../components/table/column-layout'
import { remOf, selectWidth, sizeWithoutWidth } from '../../components/table/columns'
import { useWidth } from '../../components/width'
import { boardIsWide } from './board-columns'
import { columnNews, useBoardLayout, useColumnsInAddress, usePreview } from './board-layout'
import type { ChangeLeaderboard, LeaderboardView } from './leaderboard-address'
import { isFiltered, rankWords } from './ranking'
import { resultColumns } from './result-columns'
import { ScaleNotes } from './scale-notes'
import { useChosen } from './use-chosen'

/** Above this many rows, which one leaderboard in a thousand has, only those near the window are drawn. */
const mostDrawn = 250

/** With less room, in rem, rows are cards (styles/leaderboard.css) and nothing is too wide. */
const leastForTable = 48

/** The share of a frame that scrolls which pinned columns may take. */
const pinnedShare = 0.6

/** The results in the order that the archive gives; a head asks for another by way of the address. */
export function ResultTable(props: {
  leaderboard: Leaderboard
  /** The same with the best first: what its columns are made of, whatever the order. */
  ranked: Leaderboard
  stale: boolean
  view: LeaderboardView
  change: ChangeLeaderboard
}) {
  const { leaderboard, ranked, stale, view, change } = props
  const { rows } = leaderboard
  const frame = useRef<HTMLDivElement>(null)
  const room = useWidth(frame)
  const kept = useBoardLayout(leaderboard.id, view, change)
  useColumnsInAddress(kept, view, change)
  const arrangement = usePreview(kept)
  const { columns, isWide } = useFitting(ranked, arrangement.layout, room)
  const keys = useMemo(() => readSort(leaderboard.sort) ?? [], [leaderboard.sort])
  const news = columnNews.use()
  const selection = useChosen(leaderboard, view, change)
  return (
    <section className="gap-3" aria-label="Results" ref={frame}>
      {/* A region that scrolls must be reachable by keys. */}
      <div
        className={isWide ? 'board-scroll' : undefined}
        role={isWide ? 'region' : undefined}
        aria-label={isWide ? 'Results, wider than the page' : undefined}
        tabIndex={isWide ? 0 : undefined}
      >
        <DataTable
          caption={`Results of ${leaderboard.task} on ${leaderboard.dataset}`}
          className={isOwn(arrangement.layout) ? 'board' : 'board arranged'}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          nameOf={nameOf}
          stale={stale}
          long={rows.length > mostDrawn ? { total: rows.length, more: null } : undefined}
          arrangement={{ ...arrangement, stickyRoom: isWide ? room * pinnedShare : undefined }}
          selection={selection}
          panel={{
            open: view.row ?? null,
            toggle: (row) =>
              change({ row: view.row === keyOf(row) ? undefined : keyOf(row) }, { replace: true }),
          }}
          sort={{
            keys,
            several: true,
            change: (keys) => change({ sort: writeSort(keys) || undefined }),
            otherwise: {
              column: isFiltered(leaderboard) ? 'shown' : 'rank',
              order: 'other',
              words: rankWords(leaderboard),
            },
          }}
        />
      </div>
      <p role="status" className="visually-hidden">
        {news.words}
      </p>
      <ScaleNotes leaderboard={leaderboard} />
    </section>
  )
}

const keyOf = ({ position }: ResultRow) => String(position)
const nameOf = ({ model, position }: ResultRow) => (model.trim() === '' ? `row ${position}` : model)

const isOwn = (layout: ColumnLayout) => writeLayout(layout) === ''

/** The columns as they look with so much room, in rem, and whether it is too little for them. */
function useFitting(leaderboard: Leaderboard, layout: ColumnLayout, room: number) {
  const fills = layout.widths.has('model') ? 'paper' : 'model'
  const fitting = useMemo(
    () => resultColumns(leaderboard, { isWide: false, fills }),
    [leaderboard, fills],
  )
  const isWide = room >= leastForTable && neededWidth(fitting, layout) > room
  const columns = useMemo(
    () => (isWide ? resultColumns(leaderboard, { isWide, fills }) : fitting),
    [leaderboard, isWide, fills, fitting],
  )
  useLayoutEffect(() => boardIsWide.set(isWide), [isWide])
  return { columns, isWide }
}

/** The room that the shown columns ask for, in rem. */
const neededWidth = (columns: readonly Column<ResultRow>[], layout: ColumnLayout): number =>
  place(columns, layout)
    .filter(({ isShown }) => isShown)
    .reduce(
      (sum, { column: { id, width } }) =>
        sum + (layout.widths.get(id) ?? remOf(width) ?? sizeWithoutWidth),
      selectWidth,
    )
