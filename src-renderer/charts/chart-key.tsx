import type { ReactNode } from 'react'
import type { Chart } from './chart'

/** What the signs of a chart stand for, those that it has, and how much of the leaderboard it shows. */
export function ChartKey(props: {
  chart: Chart
  /** What a diamond is. */
  best: string
  other: string
  children: ReactNode
}) {
  const { chart, best, other, children } = props
  const { points } = chart
  return (
    <p className="chart-key">
      {chart.best.length > 0 && (
        <span>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path className="chart-best" d="M5 .4 9.6 5 5 9.6.4 5z" />
          </svg>
          {best}
        </span>
      )}
      {points.length > chart.best.length && (
        <span>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <circle className="chart-point" cx="5" cy="5" r="2.4" />
          </svg>
          {chart.best.length > 0 ? other : 'result'}
        </span>
      )}
      {points.some(({ isHollow }) => isHollow) && (
        <span>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <circle className="chart-point hollow" cx="5" cy="5" r="2.6" />
          </svg>
          hollow: extra training data
        </span>
      )}
      <span className="end">{children}</span>
    </p>
  )
}
