import type { CSSProperties, ReactNode } from 'react'
import { lateCode } from '../late/late-code'
import { latePart } from '../late/late-part'
import type { Chart } from './chart'

// Plot is loaded when a chart is drawn, and not before.
const DrawnChart = latePart(
  lateCode('The chart', async () => (await import('./drawn-chart')).DrawnChart),
)

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
        <DrawnChart chart={chart} summaryId={summaryId} drawn={drawn} open={open} />
      </div>
      <figcaption>{children}</figcaption>
    </figure>
  )
}
