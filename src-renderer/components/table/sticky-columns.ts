import { useLayoutEffect, type CSSProperties, type RefObject } from 'react'
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

/** Where the columns that stay begin, for the style of the table. */
export function stickyStarts<Row extends object>(
  columns: readonly ArchiveColumn<Row>[],
  stuck: number,
): CSSProperties {
  const starts = columns
    .slice(0, stuck)
    .map((column, index) => [startOf(index), `${column.getStart('start')}rem`] as const)
  return Object.fromEntries(starts)
}

/** Tells the frame that scrolls how much of it is covered, so that what has the focus comes out from under. */
export function useCoveredFrame<Row extends object>(
  table: RefObject<HTMLElement | null>,
  columns: readonly ArchiveColumn<Row>[],
  stuck: number,
): void {
  const last = columns[stuck - 1]
  const covered = last ? startAfter(last) : 0
  useLayoutEffect(() => {
    const frame = table.current?.closest<HTMLElement>('.board-scroll')
    frame?.style.setProperty('scroll-padding-inline-start', `${covered}rem`)
  }, [table, covered])
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
