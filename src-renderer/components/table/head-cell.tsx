import { Icon } from '../icon'
import type { CSSProperties } from 'react'
import type { ArchiveHeader, ColumnLook } from './columns'

/** The head of a column: a button when it can be sorted. */
export function HeadCell<Row extends object>(props: {
  header: ArchiveHeader<Row>
  /** Set on the one column that orders the rows first. */
  order: 'ascending' | 'descending' | 'other' | undefined
  clearSort: () => void
  className: string | undefined
  style?: CSSProperties
}) {
  const { header, order, clearSort, className, style } = props
  const { column } = header
  const look = column.columnDef.meta ?? { head: column.id }
  const press = look.clearsSort ? clearSort : column.getToggleSortingHandler()
  const name = <HeadName look={look} sortIndex={column.getSortIndex()} />
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={order}
      data-sorted={column.getIsSorted() || undefined}
      className={className}
      style={style}
      title={look.title}
    >
      {press && (look.sort || look.clearsSort) ? (
        <button type="button" className="sort" onClick={press}>
          {name}
        </button>
      ) : (
        <span className="head">{name}</span>
      )}
    </th>
  )
}

function HeadName({ look, sortIndex }: { look: ColumnLook; sortIndex: number }) {
  return (
    <>
      <span>
        <span className="clip">{look.head}</span>
        {look.noteBeside && look.note}
        {(look.sort || look.clearsSort) && <Icon name="sorted" className="sorted" />}
        {sortIndex > 0 && <sup className="faint">{sortIndex + 1}</sup>}
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
