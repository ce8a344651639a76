import { lazy, Suspense, type CSSProperties, type ReactNode } from 'react'
import type { Chart } from './chart'

// Plot is loaded when a chart is drawn, and not before.
const DrawnChart = lazy(async () => ({ default: (await import('./drawn-chart')).DrawnChart }))

/** A chart with what explains it below. Its room is kept while it is on its way. */
export function ChartFigure(props: {
  chart: Chart
  /** In rem. */
  height: number
  summaryId: string
  drawn: (drawing: SVGSVGElement) => void
  open: (position: number) => void
  children: ReactNode
}) {
  const { chart, height, summaryId, drawn, open, children } = props
  const room: CSSProperties = { blockSize: `${height}rem` }
  return (
    <figure className="chart">
      <div style={room}>
        <Suspense>
          <DrawnChart chart={chart} summaryId={summaryId} drawn={drawn} open={open} />
        </Suspense>
      </div>
      <figcaption>{children}</figcaption>
    </figure>
  )
}
