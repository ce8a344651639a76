import type { CSSProperties } from 'react'
import type { ArchiveColumn } from './columns'

/** How far from the start a column stays while the others scroll, as the table says in its style. */
const startOf = (index: number) => `--start-${index}`

/** How many of the first columns stay in sight: those that are pinned, as far as there is room for them. */
export function stuckColumns<Row extends object>(
  columns: readonly ArchiveColumn<Row>[],
  /** In rem; none stay when it is undefined. */
  room: number | undefined,
): number {
  if (room === undefined) return 0
  const free = columns.findIndex(
    (column) => column.getIsPinned() !== 'start' || startAfter(column) > room,
  )
  return free === -1 ? columns.length : free
}

const startAfter = <Row extends object>(column: ArchiveColumn<Row>) =>
  column.getStart('start') + column.getSize()

/** Where the columns that stay begin, and how much they take, for the style of the table. */
export function stickyStarts<Row extends object>(
  columns: readonly ArchiveColumn<Row>[],
  stuck: number,
): CSSProperties {
  const starts = columns
    .slice(0, stuck)
    .map((column, index) => [startOf(index), `${column.getStart('start')}rem`] as const)
  const last = columns[stuck - 1]
  return Object.fromEntries([...starts, ['--stuck', `${last ? startAfter(last) : 0}rem`]])
}

/** Class and style of a cell; one that stays in sight takes its place from the table. */
export function stickyCell(
  index: number,
  stuck: number,
  classes: readonly (string | undefined)[],
): { className: string | undefined; style?: CSSProperties } {
  if (index >= stuck) return { className: joined(classes) }
  return {
    className: joined([...classes, 'stuck', index === stuck - 1 ? 'stuck-last' : undefined]),
    style: { insetInlineStart: `var(${startOf(index)})` },
  }
}

const joined = (classes: readonly (string | undefined)[]) =>
  classes.filter(Boolean).join(' ') || undefined
