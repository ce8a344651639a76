import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  type Column as TableColumn,
  type Header,
  type ReactTable,
  type Row,
} from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { narrowest, widest, type ColumnLayout } from './column-layout'

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
  /** Whether that order shows the best first. */
  firstIsBest?: boolean
  /** Whether its head brings back the order that the rows have without sort keys. */
  clearsSort?: boolean
  /** Digits drawn unseen behind a number, so that points stand under each other. */
  pad?(row: object): string
  /** Names the row; one column of a table. */
  isRowHeader?: boolean
  /** Whether it stays in sight at the left where the table is wider than its frame. */
  isPinned?: boolean
  /** Whether it cannot be hidden. */
  stays?: boolean
  /** CSS width; columns without one share the room that is left. */
  width?: string
  /** Of the column's cells. */
  className?: string
}

export interface Column<Row> extends ColumnLook {
  /** Its name in sort keys and in layouts. */
  id: string
  cell: (row: Row, index: number) => ReactNode
}

export const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnMeta: metaHelper<ColumnLook>(),
})

export type ArchiveTable<Row extends object> = ReactTable<typeof features, Row>
export type ArchiveHeader<Row extends object> = Header<typeof features, Row>
export type ArchiveColumn<Data extends object> = TableColumn<typeof features, Data>
export type ArchiveRow<Data extends object> = Row<typeof features, Data>

/** The column of check boxes, which stands first wherever rows can be chosen. */
export const selectColumn = 'select'
export const selectWidth = 1.75

/** How a column looks. */
export const lookOf = <Data extends object>({ id, columnDef }: ArchiveColumn<Data>): ColumnLook =>
  columnDef.meta ?? { head: id }

/** What a column counts for, in rem, whose width depends on the room. */
export const sizeWithoutWidth = 7

/** A width in rem as a number; null for one that depends on the room. */
export function remOf(width: string | undefined): number | null {
  const rem = /^([\d.]+)rem$/.exec(width ?? '')?.[1]
  return rem === undefined ? null : Number(rem)
}

/** The reader's width of a column, or else the one of its own. */
export const widthOf = <Data extends object>(
  column: ArchiveColumn<Data>,
  layout: ColumnLayout | undefined,
): string | undefined =>
  layout?.widths.has(column.id) ? `${column.getSize()}rem` : column.columnDef.meta?.width

/** The columns as react-table wants them, their sizes in rem. */
export function columnDefinitions<Row extends object>(
  columns: readonly Column<Row>[],
  { canSelect }: { canSelect: boolean },
) {
  const helper = createColumnHelper<typeof features, Row>()
  const definitions = columns.map(({ id, cell, ...look }) =>
    helper.accessor((row): unknown => row, {
      id,
      header: look.head,
      cell: ({ row }) => cell(row.original, row.index),
      enableSorting: look.sort !== undefined,
      sortDescFirst: look.sort === 'desc',
      size: remOf(look.width) ?? sizeWithoutWidth,
      minSize: narrowest,
      maxSize: widest,
      meta: look,
    }),
  )
  if (!canSelect) return definitions
  const select = helper.accessor((row): unknown => row, {
    id: selectColumn,
    enableSorting: false,
    size: selectWidth,
    minSize: selectWidth,
    meta: { head: 'Chosen', width: `${selectWidth}rem`, className: 'cell-select' },
  })
  return [select, ...definitions]
}
