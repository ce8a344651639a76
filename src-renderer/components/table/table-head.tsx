import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { lateCode } from '../../late/late-code'
import { lateLayer } from '../../late/late-layer'
import type { DataTableProps, TableSort } from '../data-table'
import { ChooseAll } from './choose-rows'
import { lookOf, selectColumn, widthOf, type ArchiveColumn, type ArchiveTable } from './columns'
import type { RowLook } from './data-rows'
import { HeadCell, headClasses } from './head-cell'
import { headItems } from './head-items'
import { headTools, type HeadTools } from './head-tools'
import { stickyCell } from './sticky-columns'

// Most tables have no columns to arrange, and all readers look before they change.
const HeadMenu = lateLayer(
  lateCode('The menu of the column', async () => (await import('./head-menu')).HeadMenu),
)

interface HeadsProps<Row extends object> extends DataTableProps<Row> {
  table: ArchiveTable<Row>
  look: RowLook<Row>
}

/** The head whose menu is open. */
interface OpenMenu<Row extends object> {
  column: ArchiveColumn<Row>
  tools: HeadTools
  head: Element
}

/** The widths of the columns and their heads. */
export function TableHead<Row extends object>(props: HeadsProps<Row>) {
  const { table, look, columns, sort, selection, arrangement } = props
  const { columns: shown, stuck } = look
  const [menu, setMenu] = useState<OpenMenu<Row> | null>(null)
  const row = useRef<HTMLTableRowElement>(null)
  const keepFocus = useKeptFocus(row, shown)
  return (
    <>
      <colgroup>
        {shown.map((column) => (
          <col
            key={column.id}
            className={column.columnDef.meta?.className}
            style={{ inlineSize: widthOf(column, arrangement?.layout) }}
          />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row" ref={row}>
          {table.getLeafHeaders().map((header, index) => {
            const { column } = header
            if (column.id === selectColumn && selection)
              return (
                <th
                  key={header.id}
                  scope="col"
                  role="columnheader"
                  {...stickyCell(index, stuck, ['cell-select'])}
                >
                  <ChooseAll table={table} selection={selection} />
                </th>
              )
            const tools =
              arrangement && headTools({ column, columns, shown, arrangement, keepFocus })
            return (
              <HeadCell
                key={header.id}
                header={header}
                order={ariaSort(sort, column.id)}
                isNumbered={sort !== undefined && sort.keys.length > 1}
                clearSort={() => sort?.change([])}
                tools={tools}
                openMenu={(within) =>
                  tools && setMenu({ column, tools, head: within.closest('th') ?? within })
                }
                {...stickyCell(index, stuck, headClasses(lookOf(column)))}
              />
            )
          })}
        </tr>
      </thead>
      {menu && <MenuOf menu={menu} sort={sort} close={() => setMenu(null)} />}
    </>
  )
}

function MenuOf<Row extends object>(props: {
  menu: OpenMenu<Row>
  sort: TableSort | undefined
  close: () => void
}) {
  const { menu, sort, close } = props
  const { column, tools, head } = menu
  const groups = headItems(column.id, lookOf(column), tools, {
    sort,
    isPinned: column.getIsPinned() === 'start',
    focusEdge: () => head.querySelector<HTMLElement>('[role="separator"]')?.focus(),
  })
  return <HeadMenu label={tools.name} at={head} groups={groups} close={close} />
}

/**
 * Gives the focus back to a head that was moved, which the browser takes for its removal; where it was
 * hidden, to the one in its place. Call what it returns before the change.
 */
function useKeptFocus<Row extends object>(
  row: RefObject<HTMLElement | null>,
  shown: readonly ArchiveColumn<Row>[],
): (id: string) => void {
  const wish = useRef<{ id: string; index: number } | null>(null)
  useLayoutEffect(() => {
    if (!wish.current || !row.current) return
    const { id, index } = wish.current
    wish.current = null
    const at = shown.findIndex((column) => column.id === id)
    const head = row.current.children[at === -1 ? Math.min(index, shown.length - 1) : at]
    head?.querySelector<HTMLElement>('.sort')?.focus()
  }, [row, shown])
  return (id) => {
    wish.current = { id, index: shown.findIndex((column) => column.id === id) }
  }
}

/** `aria-sort` stands on one head only: that of the first key. Further keys are in the caption. */
function ariaSort(sort: TableSort | undefined, column: string) {
  const first = sort?.keys[0]
  if (first)
    return first.column !== column ? undefined : first.descending ? 'descending' : 'ascending'
  return sort?.otherwise?.column === column ? sort.otherwise.order : undefined
}
