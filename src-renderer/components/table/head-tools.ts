import type { KeyboardEvent } from 'react'
import { combination } from '../../keys'
import { columnActions, type Arranging, type ColumnActions } from './column-actions'
import { place, withWidth, type ColumnLayout } from './column-layout'
import { lookOf, remOf, widthOf, type ArchiveColumn, type Column } from './columns'

/** The reader's way to have the columns, and how to change it. */
export interface TableArrangement {
  /** The one on screen. */
  layout: ColumnLayout
  /** Keeps another; `words` say what happened, for those who do not see it. */
  change: (layout: ColumnLayout, words: string) => void
  /** Shows another without keeping it yet; null goes back to the one that is kept. */
  preview: (layout: ColumnLayout | null) => void
  /** Keeps what is previewed, if anything is. */
  keep: (words: string) => void
  /** How much of the frame's width pinned columns may take, in rem; undefined where all fit in. */
  stickyRoom: number | undefined
}

/** What a head can do to its column. */
export interface HeadTools {
  name: string
  actions: () => ColumnActions
  arrange: (arranging: Arranging | null) => void
  /** Shows the column so many rem wide, given something in its head. */
  preview: (within: Element, rem: number) => void
  keepWidth: () => void
  dropWidth: () => void
}

/** How far one press of an arrow moves the edge of a column, in rem. */
export const resizeStep = 1

/** What the head of a column can do to it, by its menu, its keys and its edge. */
export function headTools<Row extends object>(props: {
  column: ArchiveColumn<Row>
  /** All columns of the table, and those that are shown, in order. */
  columns: readonly Column<Row>[]
  shown: readonly ArchiveColumn<Row>[]
  arrangement: TableArrangement
  /** Called before the column goes to another place or away. */
  keepFocus: (id: string) => void
}): HeadTools {
  const { column, columns, shown, arrangement, keepFocus } = props
  const { layout } = arrangement
  const { id } = column
  const { head: name, stays } = lookOf(column)
  return {
    name,
    actions: () =>
      columnActions(place(columns, layout), layout, { id, head: name, stays }, 'shown'),
    arrange(next) {
      if (!next) return
      if (next.layout.widths === layout.widths) keepFocus(id)
      arrangement.change(next.layout, next.words)
    },
    preview(within, rem) {
      const own = within.closest('th')
      if (own) arrangement.preview(resized(own, shown, layout, { id, rem }))
    },
    keepWidth: () => arrangement.keep(`${name} has another width`),
    dropWidth: () => arrangement.preview(null),
  }
}

/**
 * Gives a column another width. Those before it keep the one that they have on screen, so that none of
 * them gives way and the edge stays under the hand.
 */
function resized<Row extends object>(
  head: HTMLElement,
  shown: readonly ArchiveColumn<Row>[],
  layout: ColumnLayout,
  { id, rem }: { id: string; rem: number },
): ColumnLayout {
  const heads = [...(head.parentElement?.children ?? [])]
  const before = shown.slice(0, heads.indexOf(head))
  return before.reduce(
    (next, column, index) => {
      const isOpen = remOf(widthOf(column, layout)) === null
      return isOpen ? withWidth(next, column.id, widthOfHead(heads[index])) : next
    },
    withWidth(layout, id, rem),
  )
}

/** The width on screen of the head that an element is in, in rem. */
export const widthOfHead = (element: Element | null | undefined): number =>
  (element?.closest('th')?.getBoundingClientRect().width ?? 0) / remSize()

/** A rem in pixels, which grows with the reader's text size. */
export const remSize = () => parseFloat(getComputedStyle(document.documentElement).fontSize)

/** Keys on a head, beside those of a button. Their names are in the menu that `openMenu` opens. */
export function headKey(
  event: KeyboardEvent,
  tools: HeadTools,
  openMenu: (head: Element) => void,
): void {
  const { arrange, actions, preview } = tools
  const head = event.currentTarget
  const resize = (step: number) => preview(head, widthOfHead(head) + step)
  const keys: Readonly<Record<string, () => void>> = {
    'Mod+Shift+ArrowLeft': () => arrange(actions().left),
    'Mod+Shift+ArrowRight': () => arrange(actions().right),
    h: () => arrange(actions().hide),
    p: () => arrange(actions().pin),
    'Alt+ArrowLeft': () => resize(-resizeStep),
    'Alt+ArrowRight': () => resize(resizeStep),
    'Shift+F10': () => openMenu(head),
    ContextMenu: () => openMenu(head),
  }
  const pressed = combination(event.nativeEvent)
  if (!Object.hasOwn(keys, pressed)) return
  event.preventDefault()
  keys[pressed]?.()
}
