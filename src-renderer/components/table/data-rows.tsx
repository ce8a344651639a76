import { FlexRender } from '@tanstack/react-table'
import { memo, useDeferredValue } from 'react'
import { printing } from '../../print/printing'
import { scrollTops } from '../../tabs/scroll-tops'
import { currentVisit } from '../../visits'
import { ChooseRow } from './choose-rows'
import { selectColumn, type ArchiveColumn, type ArchiveRow, type ArchiveTable } from './columns'
import { edge } from './head-cell'
import { lineHeight } from './list-scroll'
import { RowOpener } from './row-opener'
import { Space } from './space'
import { stickyCell } from './sticky-columns'

/** What all rows of a table have in common. It must stay the same object for as long as it says the same. */
export interface RowLook<Data extends object> {
  /** Those that are shown, in order. */
  columns: readonly ArchiveColumn<Data>[]
  /** How many of them stay in sight while the others scroll. */
  stuck: number
  /** The name of a row that can be chosen or opened, for those who do not see it. */
  nameOf: ((row: Data) => string) | undefined
}

interface RowsProps<Data extends object> {
  table: ArchiveTable<Data>
  look: RowLook<Data>
  /** The id of the row whose panel is open; null for none, undefined where rows have no panel. */
  open: string | null | undefined
}

/** Rows beyond these are out of sight on a page that stands at its top. */
const drawnFirst = 60

/**
 * All rows of a table. A page that stands at its top is on screen before the rows far below are drawn,
 * which follow at once; one that the reader left further down is drawn whole.
 */
export function DataRows<Data extends object>({ table, look, open }: RowsProps<Data>) {
  const { rows } = table.getRowModel()
  const isAtTop = !scrollTops.get(currentVisit().entry)
  const wanted = useDeferredValue(rows.length, isAtTop ? drawnFirst : rows.length)
  const drawn = printing.get() ? rows : rows.slice(0, Math.max(wanted, drawnFirst))
  const left = rows.length - drawn.length
  return (
    <tbody role="rowgroup">
      {drawn.map((row) => (
        <DataRow key={row.id} {...rowProps(row, look, open)} />
      ))}
      {left > 0 && <Space height={left * lineHeight()} />}
    </tbody>
  )
}

/** What a row is drawn from. A row is drawn anew only when one of these changes. */
export const rowProps = <Data extends object>(
  row: ArchiveRow<Data>,
  look: RowLook<Data>,
  open: string | null | undefined,
) => ({
  row,
  look,
  isChosen: row.getIsSelected(),
  isOpen: open === undefined ? undefined : open === row.id,
})

interface RowProps<Data extends object> {
  row: ArchiveRow<Data>
  look: RowLook<Data>
  isChosen: boolean
  isOpen: boolean | undefined
  /** Of all rows, counted from 1 with the head as the first, where not all are drawn. */
  ariaRowIndex?: number
  measure?: (element: HTMLTableRowElement | null) => void
}

function DrawnRow<Data extends object>(props: RowProps<Data>) {
  const { row, look, isChosen, isOpen, measure, ariaRowIndex } = props
  const cells = row.getAllCellsByColumnId()
  const canChoose = look.columns[0]?.id === selectColumn
  return (
    <tr
      role="row"
      ref={measure}
      data-index={row.index}
      aria-rowindex={ariaRowIndex}
      aria-selected={canChoose ? isChosen : undefined}
      data-open={isOpen || undefined}
    >
      {look.columns.map(({ id, columnDef }, index) => {
        const cell = cells[id]
        const of = columnDef.meta ?? { head: id }
        const shared = stickyCell(index, look.stuck, [edge(of), of.className])
        const name = look.nameOf?.(row.original) ?? ''
        if (id === selectColumn)
          return (
            <td key={id} role="cell" {...shared}>
              <ChooseRow row={row} isChosen={isChosen} name={name} />
            </td>
          )
        const content = cell && <FlexRender cell={cell} />
        return of.isRowHeader ? (
          <th key={id} scope="row" role="rowheader" data-label={of.head} {...shared}>
            {content}
            {isOpen !== undefined && <RowOpener name={name} isOpen={isOpen} />}
          </th>
        ) : (
          <td
            key={id}
            role="cell"
            data-label={of.head}
            data-pad={of.pad?.(row.original) || undefined}
            {...shared}
          >
            {content}
          </td>
        )
      })}
    </tr>
  )
}

export const DataRow = memo(DrawnRow) as typeof DrawnRow
