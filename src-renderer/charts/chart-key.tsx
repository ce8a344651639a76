import type { ReactNode } from 'react'
import { keyOf, type Sign } from './key'
import type { Chart } from './chart'

const drawings: Readonly<Record<Sign['sign'], ReactNode>> = {
  '◆': <path d="M5 .4 9.6 5 5 9.6.4 5z" />,
  '●': <circle cx="5" cy="5" r="2.4" />,
  '▲': <path d="M5 .8 9.6 9H.4z" />,
  '○': <circle cx="5" cy="5" r="2.6" />,
}

/** What the signs of a chart stand for, and how much of the leaderboard it shows. */
export function ChartKey(props: { chart: Chart; best: string; children: ReactNode }) {
  const { chart, best, children } = props
  return (
    <p className="chart-key">
      {keyOf(chart, best).map(({ sign, className, words }) => (
        <span key={sign}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <g className={className}>{drawings[sign]}</g>
          </svg>
          {words}
        </span>
      ))}
      <span className="end">{children}</span>
    </p>
  )
}
