import type { Row } from '@tanstack/react-table'
import type { ArchiveTable, features } from './columns'
import { edge } from './head-cell'

type TableRow<Data extends object> = Row<typeof features, Data>

export function DataRows<Data extends object>({ table }: { table: ArchiveTable<Data> }) {
  return (
    <tbody role="rowgroup">
      {table.getRowModel().rows.map((row) => (
        <DataRow key={row.id} table={table} row={row} />
      ))}
    </tbody>
  )
}

export function DataRow<Data extends object>(props: {
  table: ArchiveTable<Data>
  row: TableRow<Data>
  /** Of all rows, counted from 1 with the head as the first, where not all are drawn. */
  ariaRowIndex?: number
  measure?: (element: HTMLTableRowElement | null) => void
}) {
  const { table, row, measure, ariaRowIndex } = props
  return (
    <tr role="row" ref={measure} data-index={row.index} aria-rowindex={ariaRowIndex}>
      {row.getAllCells().map((cell) => {
        const look = cell.column.columnDef.meta ?? { head: '' }
        const shared = {
          className: [edge(look), look.className].filter(Boolean).join(' ') || undefined,
          'data-label': look.head,
        }
        const content = <table.FlexRender cell={cell} />
        return look.isRowHeader ? (
          <th key={cell.id} scope="row" role="rowheader" {...shared}>
            {content}
          </th>
        ) : (
          <td key={cell.id} role="cell" {...shared} data-pad={look.pads?.[row.index] || undefined}>
            {content}
          </td>
        )
      })}
    </tr>
  )
}
