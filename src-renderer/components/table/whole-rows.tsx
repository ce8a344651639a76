import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { currentVisit } from '../../visits'
import type { ArchiveTable } from './columns'
import { DataRow, rowProps, type RowLook } from './data-rows'
import { ListScroll, type RowWindow } from './list-scroll'
import { scrollerOf } from './long-rows'
import { Space } from './space'

/** A list of which any part can be shown, and rows arrive when they come into view. */
export interface WholeList {
  /** How many rows there are in all. */
  total: number
  /** Another list has another one. */
  name: string
  /** The place of each of the rows that are there, in the whole list from 0. */
  places: readonly number[]
  /** Told which rows are drawn. */
  show: (window: RowWindow) => void
  /** The row to go to; another object with each wish. */
  target: { row: number } | null
}

/** The rows near the window of a list of any length; empty rows hold the place of those that are not there. */
export function WholeRows<Data extends object>(props: {
  table: ArchiveTable<Data>
  look: RowLook<Data>
  open: string | null | undefined
  list: WholeList
}) {
  const { table, look, open, list } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const { first, end, before, after } = useRowWindow(body, list)
  const { rows } = table.getRowModel()
  const at = useMemo(
    () => new Map(list.places.map((place, index) => [place, index])),
    [list.places],
  )
  return (
    <tbody role="rowgroup" ref={body}>
      <Space height={before} />
      {Array.from({ length: end - first }, (_, index) => {
        const place = first + index
        const row = rows[at.get(place) ?? -1]
        return row ? (
          <DataRow key={place} {...rowProps(row, look, open)} ariaRowIndex={place + 2} />
        ) : (
          <RowToCome key={place} look={look} ariaRowIndex={place + 2} />
        )
      })}
      <Space height={after} />
    </tbody>
  )
}

function RowToCome<Data extends object>(props: { look: RowLook<Data>; ariaRowIndex: number }) {
  const { look, ariaRowIndex } = props
  return (
    <tr role="row" className="to-come" aria-rowindex={ariaRowIndex}>
      {look.columns.map(({ id, columnDef: { meta } }) =>
        meta?.isRowHeader ? (
          <th key={id} scope="row" role="rowheader" className={meta.className}>
            <span className="visually-hidden">On its way</span>
            <span className="skeleton" />
          </th>
        ) : (
          <td key={id} role="cell" className={meta?.className}>
            {'\u00a0'}
          </td>
        ),
      )}
    </tr>
  )
}

const nothing: RowWindow = { first: 0, end: 0, before: 0, after: 0, isFlight: false }

function useRowWindow(body: RefObject<HTMLElement | null>, list: WholeList): RowWindow {
  const { total, name, show, target } = list
  const [drawn, draw] = useState(nothing)
  const scroll = useRef<ListScroll | null>(null)
  useLayoutEffect(() => {
    const scroller = scrollerOf(body.current)
    if (!scroller || !body.current) return undefined
    const following = new ListScroll(scroller, body.current, total, draw)
    scroll.current = following
    // Rows must be there in the frame that the scrolling shows.
    const move = () => flushSync(() => following.moved())
    // They may lead to another page, and the bar tells where to come back to.
    const press = () => following.settle()
    const resized = new ResizeObserver(() => following.measure())
    resized.observe(scroller)
    scroller.addEventListener('scroll', move, { passive: true })
    const presses = ['pointerdown', 'keydown']
    for (const name of presses) scroller.addEventListener(name, press, { capture: true })
    return () => {
      following.end()
      resized.disconnect()
      scroller.removeEventListener('scroll', move)
      for (const name of presses) scroller.removeEventListener(name, press, { capture: true })
    }
  }, [body, total])
  useLayoutEffect(() => show(drawn), [show, drawn])
  useStart(scroll, name)
  useEffect(() => {
    if (target) scroll.current?.goTo(target.row)
  }, [target])
  return drawn
}

/** Another list is shown from its start, unless the reader comes back to it. */
function useStart(scroll: RefObject<ListScroll | null>, name: string): void {
  const shown = useRef(name)
  useLayoutEffect(() => {
    if (shown.current === name) return
    shown.current = name
    if (!currentVisit().isReturn) scroll.current?.toStart()
  }, [scroll, name])
}
