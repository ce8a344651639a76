import { useMemo, useRef, type CSSProperties, type RefObject } from 'react'
import type { SortKey } from '#contract/sort'
import { PrintedRows } from '../print/printed-rows'
import { printing } from '../print/printing'
import { plural } from './number'
import { rowId, useArchiveTable } from './table/archive-table'
import type { TableSelection } from './table/choose-rows'
import { remOf, widthOf, type ArchiveTable, type Column } from './table/columns'
import { DataRows, type RowLook } from './table/data-rows'
import type { TableArrangement } from './table/head-tools'
import { LongRows } from './table/long-rows'
import { useRowKeys } from './table/row-keys'
import { useRowPress, type TablePanel } from './table/row-opener'
import { sortWords } from './table/sort-words'
import { stickyStarts, stuckColumns, useCoveredFrame } from './table/sticky-columns'
import { WholeRows, type WholeList } from './table/whole-rows'
import { TableHead } from './table/table-head'

export type { Column } from './table/columns'

/** The order of the rows and how to ask for another. The rows always come in the order to show. */
export interface TableSort {
  keys: readonly SortKey[]
  change: (keys: readonly SortKey[]) => void
  /** The column that orders the rows when there are no keys, how, and in words. */
  otherwise?: { column: string; order: 'ascending' | 'descending' | 'other'; words: string }
  /** Whether each column has one order only, so that a second click ends it. */
  oneWay?: boolean
  /** Whether Shift adds a further key. */
  several?: boolean
}

export interface DataTableProps<Row extends object> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
  sort?: TableSort
  /** Whether these rows answer the question before, while the newer answer is on its way. */
  stale?: boolean
  className?: string
  /** The reader's way to have the columns. */
  arrangement?: TableArrangement
  selection?: TableSelection
  panel?: TablePanel<Row>
  /** The name of a row, where it can be chosen or opened. */
  nameOf?: (row: Row) => string
  /**
   * For a list that arrives in parts: how many rows there are in all, and how to ask for those that
   * follow (null at the end and while some are on their way). Only rows near the window are drawn.
   */
  long?: { total: number; more: (() => void) | null }
  /** For a list of any length of which any part can be shown; `rows` are those that are there. */
  whole?: WholeList
}

/** A native table: react-table drives its columns and states, and the archive gives the order. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, sort, long, whole, panel, stale = false } = props
  const table = useArchiveTable(props)
  const isPrinted = printing.use()
  const element = useRef<HTMLTableElement>(null)
  useRowActions(element, table, props)
  const look = useRowLook(table, props)
  useCoveredFrame(element, look.columns, look.stuck)
  const words =
    sort && sort.keys.length > 0 ? sortWords(sort.keys, columns) : sort?.otherwise?.words
  const ofAll = whole ?? long
  const total = ofAll?.total ?? rows.length
  const drawn = { table, look, open: panel && (panel.open === null ? null : rowId(panel.open)) }
  return (
    <div aria-busy={stale || undefined}>
      {words && (
        <p role="status" className="visually-hidden">
          {`Sorted by ${words}, ${plural(total, 'row')}`}
        </p>
      )}
      <table
        ref={element}
        role="table"
        aria-rowcount={ofAll ? total + 1 : undefined}
        style={tableStyle(look, props.arrangement)}
        className={['table fixed sticky cards', props.className, whole && 'whole', stale && 'stale']
          .filter(Boolean)
          .join(' ')}
      >
        <caption className="visually-hidden">
          {words ? `${caption}, sorted by ${words}` : caption}
        </caption>
        <TableHead table={table} look={look} {...props} />
        {isPrinted ? (
          <DataRows {...drawn} />
        ) : whole ? (
          <WholeRows {...drawn} list={whole} />
        ) : long ? (
          <LongRows {...drawn} more={long.more} />
        ) : (
          <DataRows {...drawn} />
        )}
      </table>
      <PrintedRows printed={rows.length} total={total} />
    </div>
  )
}

/** What rows have in common; the same object until something of it changes, since rows go by it. */
function useRowLook<Row extends object>(
  table: ArchiveTable<Row>,
  { arrangement, nameOf }: DataTableProps<Row>,
): RowLook<Row> {
  const headers = table.getLeafHeaders()
  const columns = useMemo(() => headers.map(({ column }) => column), [headers])
  const stuck = stuckColumns(columns, arrangement?.stickyRoom)
  return useMemo(() => ({ columns, stuck, nameOf }), [columns, stuck, nameOf])
}

function useRowActions<Row extends object>(
  element: RefObject<HTMLTableElement | null>,
  table: ArchiveTable<Row>,
  { rows, selection, panel }: DataTableProps<Row>,
): void {
  const open =
    panel &&
    ((index: number) => {
      const row = rows[index]
      if (row) panel.toggle(row)
    })
  const at = (index: number) => table.getRowModel().rows[index]
  const add = (indexes: readonly number[]) => {
    const ids = indexes.map((index) => at(index)?.id).filter((id) => id !== undefined)
    const added = Object.fromEntries(ids.map((id) => [id, true as const]))
    table.setRowSelection((chosen) => ({ ...chosen, ...added }))
  }
  const choose = (index: number) => at(index)?.toggleSelected()
  useRowKeys(element, { open, ...(selection && { choose, add }) })
  useRowPress(element, open)
}

/** Columns that all have a width of their own make up the width of the table. */
function tableStyle<Row extends object>(
  { columns, stuck }: RowLook<Row>,
  arrangement: TableArrangement | undefined,
): CSSProperties | undefined {
  if (!arrangement) return undefined
  const widths = columns.map((column) => remOf(widthOf(column, arrangement.layout)))
  const isWhole = widths.every((width) => width !== null)
  const sum = widths.reduce<number>((total, width) => total + (width ?? 0), 0)
  return { ...stickyStarts(columns, stuck), inlineSize: isWhole ? `${sum}rem` : undefined }
}
