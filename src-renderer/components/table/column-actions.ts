import {
  moved,
  place,
  withPinned,
  withShown,
  withWidth,
  type Arranged,
  type ColumnLayout,
  type Placed,
} from './column-layout'

interface NamedColumn extends Arranged {
  head: string
}

/** A layout to come, and in words what is then different. */
export interface Arranging {
  layout: ColumnLayout
  words: string
}

/** What can be done to a column; null for what cannot. */
export interface ColumnActions {
  left: Arranging | null
  right: Arranging | null
  pin: Arranging
  hide: Arranging | null
  show: Arranging
  resetWidth: Arranging | null
}

/** `among` as in `moved`: whether a move passes over columns that are hidden. */
export function columnActions(
  placed: readonly Placed<NamedColumn>[],
  layout: ColumnLayout,
  { id, head, stays = false }: NamedColumn,
  among: 'shown' | 'all',
): ColumnActions {
  const move = (step: -1 | 1): Arranging | null => {
    const next = moved(placed, layout, { id, step, among })
    return next && { layout: next, words: `${head} is now ${whereIs(placed, next, id)}` }
  }
  const isPinned = placed.some((each) => each.column.id === id && each.isPinned)
  return {
    left: move(-1),
    right: move(1),
    pin: {
      layout: withPinned(placed, layout, id),
      words: isPinned ? `${head} is no longer pinned` : `${head} is pinned at the left`,
    },
    hide: stays ? null : { layout: withShown(layout, id, false), words: `${head} is hidden` },
    show: { layout: withShown(layout, id, true), words: `${head} is shown` },
    resetWidth: layout.widths.has(id)
      ? { layout: withWidth(layout, id, null), words: `${head} has its own width again` }
      : null,
  }
}

/** The place of a column among those shown: `column 2 of 9`. */
function whereIs(placed: readonly Placed<NamedColumn>[], next: ColumnLayout, id: string): string {
  const columns = placed.map(({ column }) => column)
  const shown = place(columns, next).filter(({ isShown }) => isShown)
  const at = shown.findIndex(({ column }) => column.id === id)
  return at === -1 ? 'moved, and hidden' : `column ${at + 1} of ${shown.length}`
}
