import type { Leaderboard } from '#contract/leaderboard'
import type { Chart } from '../../../charts/chart'
import { ChartFigure } from '../../../charts/chart-figure'
import { ChartKey } from '../../../charts/chart-key'
import { drawnOf, notOverTime } from './sentences'

/** With fewer results than this a lower chart holds them as well. */
const few = 10

export function OverTimeChart(props: {
  leaderboard: Leaderboard
  chart: Chart
  summaryId: string
  open: (position: number) => void
}) {
  const { leaderboard, chart, summaryId, open } = props
  const { rows, progress } = leaderboard
  return (
    <ChartFigure
      chart={chart}
      height={chart.points.length < few ? 9.5 : 11}
      summaryId={summaryId}
      open={open}
    >
      <ChartKey chart={chart} best="record at its time" other="other result">
        {drawnOf(chart.points.length, rows.length, notOverTime(progress))}
      </ChartKey>
    </ChartFigure>
  )
}
