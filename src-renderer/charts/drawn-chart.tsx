import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Chart } from './chart'
import { drawChart } from './draw'
import { PointWalker } from './point-walker'
import { useRoom } from './room'

/** A chart drawn at the real width of its place, and drawn anew when that changes. */
export function DrawnChart(props: {
  chart: Chart
  /** The element that says in a sentence what the chart shows. */
  summaryId: string
  /** Is given the drawing on screen. */
  drawn: (drawing: SVGSVGElement) => void
  open: (position: number) => void
}) {
  const { chart, summaryId, drawn, open } = props
  const place = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const room = useRoom(place)
  const drawing = useMemo(() => (room ? drawChart(chart, room) : null), [chart, room])
  useLayoutEffect(() => {
    if (!drawing) return
    drawing.svg.setAttribute('role', 'img')
    drawing.svg.setAttribute('aria-labelledby', summaryId)
    canvas.current?.replaceChildren(drawing.svg)
    drawn(drawing.svg)
  }, [drawing, drawn, summaryId])
  return (
    <div ref={place} className="chart-place">
      <div ref={canvas} />
      {room && drawing && (
        <PointWalker
          chart={chart}
          places={drawing.places}
          width={room.width}
          height={room.height}
          open={open}
        />
      )}
    </div>
  )
}
