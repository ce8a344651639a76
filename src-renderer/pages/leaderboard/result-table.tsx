import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Leaderboard, ResultRow } from '#contract/leaderboard'
import { readSort, writeSort } from '#contract/sort'
import { DataTable, type Column } from '../../components/data-table'
import { ownLayout, place, type ColumnLayout } from '../../components/table/column-layout'
import { remOf, selectWidth, sizeWithoutWidth } from '../../components/table/columns'
import { useWidth } from '../../components/width'
import { usePreferences } from '../../preferences'
import { boardIsWide, layoutOf } from './board-columns'
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
  stale: boolean
  view: LeaderboardView
  change: ChangeLeaderboard
}) {
  const { leaderboard, stale, view, change } = props
  const { rows } = leaderboard
  const frame = useRef<HTMLDivElement>(null)
  const room = useWidth(frame)
  const preferences = usePreferences()
  const layout = useMemo(
    () => layoutOf(leaderboard.id, view.columns, preferences),
    [leaderboard.id, view.columns, preferences],
  )
  const { columns, isWide } = useFitting(leaderboard, layout, room)
  const keys = useMemo(() => readSort(leaderboard.sort) ?? [], [leaderboard.sort])
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
          className={layout === ownLayout ? 'board' : 'board arranged'}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          nameOf={nameOf}
          stale={stale}
          long={rows.length > mostDrawn ? { total: rows.length, more: null } : undefined}
          arrangement={{ layout, stickyRoom: isWide ? room * pinnedShare : undefined }}
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
      <ScaleNotes leaderboard={leaderboard} />
    </section>
  )
}

const keyOf = ({ position }: ResultRow) => String(position)
const nameOf = ({ model, position }: ResultRow) => (model.trim() === '' ? `row ${position}` : model)

/** The columns as they look with so much room, in rem, and whether it is too little for them. */
function useFitting(leaderboard: Leaderboard, layout: ColumnLayout, room: number) {
  const fitting = useMemo(() => {
    const fills = layout.widths.has('model') ? 'paper' : 'model'
    const columns = resultColumns(leaderboard, { isWide: false, fills })
    const isWide = room >= leastForTable && neededWidth(columns, layout) > room
    return {
      columns: isWide ? resultColumns(leaderboard, { isWide, fills }) : columns,
      isWide,
    }
  }, [leaderboard, layout, room])
  const { isWide } = fitting
  useLayoutEffect(() => boardIsWide.set(isWide), [isWide])
  return fitting
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
