import { decoded } from '../../decoded'

/** How the reader has arranged the columns of a table. What it leaves open is as the table has it. */
export interface ColumnLayout {
  /** Columns by their ids, hidden ones too; null for the order of the table. */
  order: readonly string[] | null
  hidden: readonly string[]
  /** Those that stay in sight at the left; null for those that the table keeps there. */
  pinned: readonly string[] | null
  /** In rem. */
  widths: ReadonlyMap<string, number>
}

export const ownLayout: ColumnLayout = { order: null, hidden: [], pinned: null, widths: new Map() }

/** The least and the most that a column can be wide, in rem. */
export const narrowest = 3
export const widest = 60

/** A column that can be arranged. */
export interface Arranged {
  id: string
  /** Whether the table keeps it at the left unless the reader says otherwise. */
  isPinned?: boolean
  /** Whether it cannot be hidden. */
  stays?: boolean
}

export interface Placed<Column extends Arranged> {
  column: Column
  isShown: boolean
  isPinned: boolean
}

/**
 * All columns where the reader has put them, pinned ones first. What the layout says of columns that
 * are not there is passed over; one that its order does not name follows the column that it follows
 * in the table.
 */
export function place<Column extends Arranged>(
  columns: readonly Column[],
  { order, hidden, pinned }: Omit<ColumnLayout, 'widths'>,
): readonly Placed<Column>[] {
  const placed = inOrder(columns, order ?? []).map((column) => ({
    column,
    isShown: column.stays === true || !hidden.includes(column.id),
    isPinned: pinned ? pinned.includes(column.id) : column.isPinned === true,
  }))
  return [...placed.filter(({ isPinned }) => isPinned), ...placed.filter((each) => !each.isPinned)]
}

function inOrder<Column extends Arranged>(
  columns: readonly Column[],
  order: readonly string[],
): Column[] {
  const ordered = [...new Set(order)]
    .map((id) => columns.find((column) => column.id === id))
    .filter((column) => column !== undefined)
  for (const [index, column] of columns.entries()) {
    if (ordered.includes(column)) continue
    const before = columns[index - 1]
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, column)
  }
  return ordered
}

/**
 * Moves a column past its neighbour: past the next that is shown, or in a list of all columns past
 * the next. Null at the end, and where the neighbour is pinned and the column is not.
 */
export function moved(
  placed: readonly Placed<Arranged>[],
  layout: ColumnLayout,
  { id, step, among }: { id: string; step: -1 | 1; among: 'shown' | 'all' },
): ColumnLayout | null {
  const own = placed.find(({ column }) => column.id === id)
  const peers = placed.filter(
    (each) => each.isPinned === own?.isPinned && (among === 'all' || each.isShown),
  )
  const neighbour = peers[peers.findIndex((each) => each === own) + step]
  if (!own || !neighbour) return null
  const order = placed.map(({ column }) => column.id).filter((other) => other !== id)
  const to = order.indexOf(neighbour.column.id) + (step > 0 ? 1 : 0)
  return { ...layout, order: order.toSpliced(to, 0, id) }
}

/** The layout with a column shown or hidden. */
export function withShown(layout: ColumnLayout, id: string, isShown: boolean): ColumnLayout {
  const others = layout.hidden.filter((other) => other !== id)
  return { ...layout, hidden: isShown ? others : [...others, id] }
}

/** Pins a column after those that are, or lets it go. */
export function withPinned(
  placed: readonly Placed<Arranged>[],
  layout: ColumnLayout,
  id: string,
): ColumnLayout {
  const pinned = placed.filter(({ isPinned }) => isPinned).map(({ column }) => column.id)
  return {
    ...layout,
    pinned: pinned.includes(id) ? pinned.filter((other) => other !== id) : [...pinned, id],
  }
}

/** Null gives the column the width that the table has for it. */
export function withWidth(layout: ColumnLayout, id: string, rem: number | null): ColumnLayout {
  const widths = new Map(layout.widths)
  widths.delete(id)
  if (rem !== null) widths.set(id, withinWidths(rem))
  return { ...layout, widths }
}

/** A width that a column can have, to the hundredth of a rem. */
const withinWidths = (rem: number): number =>
  Math.round(Math.min(widest, Math.max(narrowest, rem)) * 100) / 100

/**
 * Writes a layout as one text: `order:model|rank,hide:paper|code,pin:model,width:model=22.5`. Ids are
 * percent-encoded, since the name of a metric may hold any of these signs. Empty for the table's own.
 */
export function writeLayout({ order, hidden, pinned, widths }: ColumnLayout): string {
  return [
    order && `order:${writeIds(order)}`,
    hidden.length > 0 && `hide:${writeIds(hidden)}`,
    pinned && `pin:${writeIds(pinned)}`,
    widths.size > 0 && `width:${[...widths].map(([id, rem]) => `${encode(id)}=${rem}`).join('|')}`,
  ]
    .filter(Boolean)
    .join(',')
}

/** Reads what `writeLayout` wrote. What it cannot read is passed over, since it says only how things look. */
export function readLayout(text: string): ColumnLayout {
  const parts = new Map(
    text.split(',').map((part) => {
      const [, name = '', value = ''] = /^([a-z]+):(.*)$/s.exec(part) ?? []
      return [name, value.split('|').filter((item) => item !== '')] as const
    }),
  )
  return {
    order: parts.get('order')?.map(decoded) ?? null,
    hidden: parts.get('hide')?.map(decoded) ?? [],
    pinned: parts.get('pin')?.map(decoded) ?? null,
    widths: new Map(parts.get('width')?.flatMap(readWidth)),
  }
}

function readWidth(text: string): (readonly [id: string, rem: number])[] {
  const [, id = '', rem = ''] = /^([^=]+)=(\d+(?:\.\d+)?)$/.exec(text) ?? []
  return id === '' ? [] : [[decoded(id), withinWidths(Number(rem))]]
}

const writeIds = (ids: readonly string[]) => ids.map(encode).join('|')

// Half a surrogate pair cannot be encoded.
const encode = (id: string) => encodeURIComponent(id.toWellFormed())
