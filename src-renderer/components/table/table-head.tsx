import type { TableSort } from '../data-table'
import { ChooseAll, type TableSelection } from './choose-rows'
import type { ColumnLayout } from './column-layout'
import { lookOf, selectColumn, type ArchiveColumn, type ArchiveTable } from './columns'
import type { RowLook } from './data-rows'
import { HeadCell, headClasses } from './head-cell'
import { stickyCell } from './sticky-columns'

/** The widths of the columns and their heads. */
export function TableHead<Row extends object>(props: {
  table: ArchiveTable<Row>
  look: RowLook<Row>
  sort: TableSort | undefined
  selection: TableSelection | undefined
  layout: ColumnLayout | undefined
}) {
  const { table, look, sort, selection, layout } = props
  const { columns, stuck } = look
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col
            key={column.id}
            className={column.columnDef.meta?.className}
            style={{ inlineSize: widthOf(column, layout) }}
          />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {table.getLeafHeaders().map((header, index) =>
            header.column.id === selectColumn && selection ? (
              <th
                key={header.id}
                scope="col"
                role="columnheader"
                {...stickyCell(index, stuck, ['cell-select'])}
              >
                <ChooseAll table={table} selection={selection} />
              </th>
            ) : (
              <HeadCell
                key={header.id}
                header={header}
                order={ariaSort(sort, header.column.id)}
                clearSort={() => sort?.change([])}
                {...stickyCell(index, stuck, headClasses(lookOf(header.column)))}
              />
            ),
          )}
        </tr>
      </thead>
    </>
  )
}

/** The reader's width of a column in rem, or else the one of its own. */
export const widthOf = <Row extends object>(
  column: ArchiveColumn<Row>,
  layout: ColumnLayout | undefined,
): string | undefined =>
  layout?.widths.has(column.id) ? `${column.getSize()}rem` : column.columnDef.meta?.width

/** `aria-sort` stands on one head only: that of the first key. Further keys are in the caption. */
function ariaSort(sort: TableSort | undefined, column: string) {
  const first = sort?.keys[0]
  if (first)
    return first.column !== column ? undefined : first.descending ? 'descending' : 'ascending'
  return sort?.otherwise?.column === column ? sort.otherwise.order : undefined
}
