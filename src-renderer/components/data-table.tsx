import { useTable } from '@tanstack/react-table'
import { useMemo, useRef } from 'react'
import type { SortKey } from '#contract/sort'
import { plural } from './number'
import { columnDefinitions, features, type Column } from './table/columns'
import { DataRows } from './table/data-rows'
import { HeadCell } from './table/head-cell'
import { LongRows } from './table/long-rows'
import { useRowKeys } from './table/row-keys'
import { sortWords } from './table/sort-words'

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
  /** CSS width below which the table does not shrink. */
  minWidth?: string
  /**
   * For a list that arrives in parts: how many rows there are in all, and how to ask for those that
   * follow (null at the end and while some are on their way). Only rows near the window are drawn.
   */
  long?: { total: number; more: (() => void) | null }
}

/** A native table: react-table drives its columns and sort state, and the archive gives the order. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, sort, long, stale = false } = props
  const table = useArchiveTable(props)
  const element = useRef<HTMLTableElement>(null)
  useRowKeys(element)
  const words =
    sort && sort.keys.length > 0 ? sortWords(sort.keys, columns) : sort?.otherwise?.words
  const order = (id: string) => ariaSort(sort, id)
  const total = long?.total ?? props.rows.length
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
        aria-rowcount={long ? total + 1 : undefined}
        style={{ minInlineSize: props.minWidth }}
        className={['table fixed sticky cards', props.className, stale && 'stale']
          .filter(Boolean)
          .join(' ')}
      >
        <caption className="visually-hidden">
          {words ? `${caption}, sorted by ${words}` : caption}
        </caption>
        <colgroup>
          {columns.map(({ id, width, className }) => (
            <col key={id} className={className} style={{ inlineSize: width }} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {table.getFlatHeaders().map((header) => (
              <HeadCell
                key={header.id}
                header={header}
                order={order(header.column.id)}
                clearSort={() => sort?.change([])}
              />
            ))}
          </tr>
        </thead>
        {long ? <LongRows table={table} more={long.more} /> : <DataRows table={table} />}
      </table>
    </div>
  )
}

const noKeys: readonly SortKey[] = []

function useArchiveTable<Row extends object>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, sort } = props
  const definitions = useMemo(() => columnDefinitions(columns), [columns])
  const keys = sort?.keys ?? noKeys
  const sorting = useMemo(
    () => keys.map(({ column, descending }) => ({ id: column, desc: descending })),
    [keys],
  )
  return useTable({
    features,
    columns: definitions,
    data: rows,
    // With a blank before it no id is one of the names that every object has.
    getRowId: (row, index) => ` ${rowKey(row, index)}`,
    manualSorting: true,
    enableMultiSort: sort?.several ?? false,
    isMultiSortEvent: (event) =>
      event instanceof Object && 'shiftKey' in event && event.shiftKey === true,
    state: { sorting },
    onSortingChange: (updater) => {
      const next = typeof updater === 'function' ? updater(sorting) : updater
      const kept = sort?.oneWay
        ? next.filter(({ id }) => !keys.some((key) => key.column === id))
        : next
      sort?.change(kept.map(({ id, desc }) => ({ column: id, descending: desc })))
    },
  })
}

/** `aria-sort` stands on one head only: that of the first key. Further keys are in the caption. */
function ariaSort(sort: TableSort | undefined, column: string) {
  const first = sort?.keys[0]
  if (first)
    return first.column !== column ? undefined : first.descending ? 'descending' : 'ascending'
  return sort?.otherwise?.column === column ? sort.otherwise.order : undefined
}
