import type { CSSProperties } from 'react'
import type { ChartPoint } from './chart'
import type { Place } from './steps'

/** Pixels between a point and what is said of it. */
const away = 12

/** The name, score and date of a point beside it, on the side where there is more room. */
export function PointTip(props: { point: ChartPoint; at: Place; width: number; height: number }) {
  const { point, at, width, height } = props
  const [x, y] = at
  const beside: CSSProperties = {
    ...(x > width / 2 ? { right: width - x + away } : { left: x + away }),
    ...(y > height / 2 ? { bottom: height - y + away } : { top: y + away }),
  }
  return (
    <div className="chart-tip float" style={beside}>
      <b>
        <bdi>{point.name.trim() === '' ? 'not reported' : point.name}</bdi>
      </b>
      <span className="chart-tip-score">{point.score}</span>
      <span className="soft">{point.notes.join(' · ')}</span>
    </div>
  )
}
