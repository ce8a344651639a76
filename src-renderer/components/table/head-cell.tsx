import type { CSSProperties, MouseEvent } from 'react'
import { Icon } from '../icon'
import { lookOf, type ArchiveHeader, type ColumnLook } from './columns'
import { headKey, type HeadTools } from './head-tools'
import { Resizer } from './resizer'

interface HeadProps<Row extends object> {
  header: ArchiveHeader<Row>
  /** Set on the one column that orders the rows first. */
  order: 'ascending' | 'descending' | 'other' | undefined
  /** Whether there are several sort keys. */
  isNumbered: boolean
  clearSort: () => void
  className: string | undefined
  style?: CSSProperties
  /** Where columns can be arranged: what can be done to this one. */
  tools: HeadTools | undefined
  openMenu: (head: Element) => void
}

/** The head of a column: a button when it can be sorted. */
export function HeadCell<Row extends object>(props: HeadProps<Row>) {
  const { header, order, isNumbered, clearSort, className, style, tools, openMenu } = props
  const { column } = header
  const look = lookOf(column)
  const press = look.clearsSort ? clearSort : column.getToggleSortingHandler()
  const openInstead = (event: MouseEvent) => {
    event.preventDefault()
    openMenu(event.currentTarget)
  }
  const name = <HeadName look={look} place={isNumbered ? column.getSortIndex() + 1 : 0} />
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={order}
      data-column={column.id}
      data-sorted={column.getIsSorted() || undefined}
      className={className}
      style={style}
      title={look.title}
      onContextMenu={tools && openInstead}
    >
      {press && (look.sort || look.clearsSort) ? (
        <button
          type="button"
          className="sort"
          onClick={press}
          aria-keyshortcuts={tools && 'Shift+F10'}
          onKeyDown={(event) => tools && headKey(event, tools, openMenu)}
          onKeyUp={tools?.keepWidth}
          onBlur={tools?.keepWidth}
        >
          {name}
        </button>
      ) : (
        <span className="head">{name}</span>
      )}
      {tools && (
        <>
          <button
            type="button"
            className="icon-button head-menu"
            aria-label={`Column ${tools.name}`}
            aria-haspopup="menu"
            // The menu key does the same on the head, so that Tab goes from head to head.
            tabIndex={-1}
            onClick={openInstead}
          >
            <Icon name="more" small />
          </button>
          <Resizer tools={tools} />
        </>
      )}
    </th>
  )
}

/** `place` is the column's among several sort keys, from 1; 0 where there is nothing to count. */
function HeadName({ look, place }: { look: ColumnLook; place: number }) {
  return (
    <>
      <span>
        <span className="clip">{look.head}</span>
        {look.noteBeside && look.note}
        {(look.sort || look.clearsSort) && <Icon name="sorted" className="sorted" />}
        {place > 0 && <sup className="faint">{place}</sup>}
      </span>
      {!look.noteBeside && look.note && <span className="better">{look.note}</span>}
    </>
  )
}

/** A head cuts its own words, so that the signs beside them stay whole. */
export const headClasses = (look: ColumnLook) => [
  edge(look),
  look.className?.replace(/\bclip\b/, '').trim(),
]

/** Numbers and dates stand at the right edge of their column. */
export const edge = ({ kind = 'text' }: ColumnLook) => (kind === 'text' ? '' : 'num')
