import {
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
  type Header,
  type ReactTable,
} from '@tanstack/react-table'
import type { ReactNode } from 'react'

/** How a column looks and reads, whatever its rows are. */
export interface ColumnLook {
  head: string
  /** In full, where the head is short. */
  title?: string
  /** A second line of the head; beside it with `noteBeside`. */
  note?: ReactNode
  noteBeside?: boolean
  /** Decides the edge of the column and the words for its order; text when absent. */
  kind?: 'text' | 'number' | 'date'
  /** The order of the first click; a column without one cannot be sorted. */
  sort?: 'asc' | 'desc'
  /** Whether its head brings back the order that the rows have without sort keys. */
  clearsSort?: boolean
  /** By row: digits drawn unseen behind a number, so that points stand under each other. */
  pads?: readonly string[]
  /** Names the row; one column of a table. */
  isRowHeader?: boolean
  /** CSS width; columns without one share the room that is left. */
  width?: string
  /** Of the column's cells. */
  className?: string
}

export interface Column<Row> extends ColumnLook {
  /** Its name in sort keys. */
  id: string
  cell: (row: Row, index: number) => ReactNode
}

export const features = tableFeatures({
  rowSortingFeature,
  columnMeta: metaHelper<ColumnLook>(),
})

export type ArchiveTable<Row extends object> = ReactTable<typeof features, Row>
export type ArchiveHeader<Row extends object> = Header<typeof features, Row>

/** The columns as react-table wants them. */
export function columnDefinitions<Row extends object>(columns: readonly Column<Row>[]) {
  const helper = createColumnHelper<typeof features, Row>()
  return columns.map(({ id, cell, ...look }) =>
    helper.accessor((row): unknown => row, {
      id,
      header: look.head,
      cell: ({ row }) => cell(row.original, row.index),
      enableSorting: look.sort !== undefined,
      sortDescFirst: look.sort === 'desc',
      meta: look,
    }),
  )
}
