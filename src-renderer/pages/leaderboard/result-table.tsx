import { useMemo, useRef } from 'react'
import type { Leaderboard } from '#contract/leaderboard'
import { readSort, writeSort } from '#contract/sort'
import { DataTable } from '../../components/data-table'
import { useWidth } from '../../components/width'
import { metricLabel, rankingMetric } from './ranking'
import { resultColumns, widthOf } from './result-columns'

/** Above this many rows, which one leaderboard in a thousand has, only those near the window are drawn. */
const mostDrawn = 250

/** With less room, in rem, rows are cards (styles/leaderboard.css) and nothing is too wide. */
const leastForTable = 48

/** The results in the order that the archive gives; a head asks for another by way of the address. */
export function ResultTable(props: {
  leaderboard: Leaderboard
  stale: boolean
  sortBy: (sort: string) => void
}) {
  const { leaderboard, stale, sortBy } = props
  const { rows } = leaderboard
  const frame = useRef<HTMLDivElement>(null)
  const room = useWidth(frame)
  const { columns, isWide } = useMemo(() => {
    const columns = resultColumns(leaderboard, 'archive order')
    const isWide = room >= leastForTable && widthOf(columns) > room
    return { columns: isWide ? resultColumns(leaderboard, 'ranking first') : columns, isWide }
  }, [leaderboard, room])
  const keys = useMemo(() => readSort(leaderboard.sort) ?? [], [leaderboard.sort])
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
          className="board"
          columns={columns}
          rows={rows}
          rowKey={({ position }) => String(position)}
          stale={stale}
          long={rows.length > mostDrawn ? { total: rows.length, more: null } : undefined}
          minWidth={isWide ? `${widthOf(columns)}rem` : undefined}
          sort={{
            keys,
            several: true,
            change: (keys) => sortBy(writeSort(keys)),
            otherwise: { column: 'rank', order: 'other', words: rankWords(leaderboard) },
          }}
        />
      </div>
    </section>
  )
}

function rankWords(leaderboard: Leaderboard): string {
  const metric = rankingMetric(leaderboard)
  if (!metric || !leaderboard.rankedBy) return 'place in the archive'
  const first = leaderboard.rankedBy.better === 'higher' ? 'highest first' : 'lowest first'
  return `rank on ${metricLabel(metric)}, ${first}`
}
