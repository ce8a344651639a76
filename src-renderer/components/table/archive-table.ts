import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { SortKey } from '#contract/sort'
import type { DataTableProps } from '../data-table'
import { ownLayout, place, type ColumnLayout } from './column-layout'
import { columnDefinitions, features, selectColumn, type Column } from './columns'

const noKeys: readonly SortKey[] = []
const noneChosen: readonly string[] = []

// With a blank before it no id is one of the names that every object has, and ids keep their order.
export const rowId = (key: string) => ` ${key}`
const rowKey = (id: string) => id.slice(1)

/** The table as react-table drives it. All its state belongs to the page, and the rows come in order. */
export function useArchiveTable<Row extends object>(props: DataTableProps<Row>) {
  const { columns, rows, sort, selection } = props
  const keys = sort?.keys ?? noKeys
  const chosen = selection?.chosen ?? noneChosen
  const canSelect = selection !== undefined
  const definitions = useMemo(() => columnDefinitions(columns, { canSelect }), [columns, canSelect])
  const sorting = useMemo(
    () => keys.map(({ column, descending }) => ({ id: column, desc: descending })),
    [keys],
  )
  const rowSelection = useMemo(
    () => Object.fromEntries(chosen.map((key) => [rowId(key), true as const])),
    [chosen],
  )
  const arranged = useArrangedState(columns, props.arrangement?.layout ?? ownLayout)
  return useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: (row, index) => rowId(props.rowKey(row, index)),
    manualSorting: true,
    enableMultiSort: sort?.several ?? false,
    isMultiSortEvent: (event) =>
      event instanceof Object && 'shiftKey' in event && (event.shiftKey === true || isAlt(event)),
    state: { sorting, rowSelection, ...arranged },
    onSortingChange: (updater) => {
      const next = typeof updater === 'function' ? updater(sorting) : updater
      const kept = sort?.oneWay
        ? next.filter(({ id }) => !keys.some((key) => key.column === id))
        : next
      sort?.change(kept.map(({ id, desc }) => ({ column: id, descending: desc })))
    },
    onRowSelectionChange: (updater) => {
      const next = typeof updater === 'function' ? updater(rowSelection) : updater
      selection?.change(Object.keys(next).map(rowKey))
    },
  })
}

const isAlt = (event: object) => 'altKey' in event && event.altKey === true

function useArrangedState<Row extends object>(
  columns: readonly Column<Row>[],
  { order, hidden, pinned, widths }: ColumnLayout,
) {
  // Widths apart, since they change with every move of the hand and no row depends on them.
  const places = useMemo(
    () => placesOf(columns, { order, hidden, pinned }),
    [columns, order, hidden, pinned],
  )
  const columnSizing = useMemo(() => Object.fromEntries(widths), [widths])
  return { columnSizing, ...places }
}

/** Check boxes stand before all, and stay as long as anything does. */
function placesOf<Row extends object>(
  columns: readonly Column<Row>[],
  layout: Omit<ColumnLayout, 'widths'>,
) {
  const placed = place(columns, layout)
  const pinned = placed.filter(({ isPinned }) => isPinned).map(({ column }) => column.id)
  return {
    columnOrder: [selectColumn, ...placed.map(({ column }) => column.id)],
    columnVisibility: Object.fromEntries(
      placed.map(({ column, isShown }) => [column.id, isShown] as const),
    ),
    columnPinning: { start: pinned.length > 0 ? [selectColumn, ...pinned] : [], end: [] },
  }
}
