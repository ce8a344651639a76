import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { ArchiveTable } from './columns'
import { DataRow, rowProps, type RowLook } from './data-rows'
import { lineHeight } from './list-scroll'
import { Space } from './space'

/** How many rows before the end of what has arrived the rows that follow are asked for. */
const ahead = 40

/** The rows near the window of a long list; empty rows hold the place of the others. */
export function LongRows<Data extends object>(props: {
  table: ArchiveTable<Data>
  look: RowLook<Data>
  open: string | null | undefined
  more: (() => void) | null
}) {
  const { table, look, open, more } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const { rows } = table.getRowModel()
  const virtualizer = useRowWindow(body, rows.length)
  const drawn = virtualizer.getVirtualItems()
  const first = drawn[0]
  const last = drawn.at(-1)
  const isNearEnd = (last?.index ?? 0) >= rows.length - ahead
  useEffect(() => {
    if (isNearEnd) more?.()
  }, [isNearEnd, more])
  const margin = virtualizer.options.scrollMargin
  return (
    <tbody role="rowgroup" ref={body}>
      <Space height={(first?.start ?? margin) - margin} />
      {drawn.map(({ index, key }) => {
        const row = rows[index]
        return (
          row && (
            <DataRow
              key={key}
              {...rowProps(row, look, open)}
              ariaRowIndex={index + 2}
              measure={virtualizer.measureElement}
            />
          )
        )
      })}
      <Space height={virtualizer.getTotalSize() - ((last?.end ?? margin) - margin)} />
    </tbody>
  )
}

/** The region that scrolls: the page, or a frame around a table that is wider. */
export const scrollerOf = (body: Element | null) =>
  body?.closest('.board-scroll') ?? document.querySelector('main')

function useRowWindow(body: RefObject<HTMLElement | null>, count: number) {
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    const place = body.current
    const scroller = scrollerOf(place)
    if (!scroller || !place) return undefined
    const measure = () => {
      const top = place.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      setMargin(Math.round(top + scroller.scrollTop))
    }
    measure()
    // What stands above may come later, or fold.
    const grown = new ResizeObserver(measure)
    let around = place.parentElement
    while (around && around !== scroller) {
      grown.observe(around)
      around = around.parentElement
    }
    return () => grown.disconnect()
  }, [body, count])
  return useVirtualizer({
    count,
    getScrollElement: () => scrollerOf(body.current),
    estimateSize: lineHeight,
    scrollMargin: margin,
    overscan: 6,
  })
}
