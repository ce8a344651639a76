import { yearBars, type YearCount } from './year-bars-shape'

const width = 8
const step = 9
const height = 18

/** Results by year as small bars, each row to its own height. */
export function YearBars(props: { years: readonly YearCount[]; from: number; to: number }) {
  const { years, from, to } = props
  const bars = yearBars(years, from, to, height - 1)
  const total = bars.length * step
  return (
    <svg
      className="spark"
      width={total}
      height={height}
      viewBox={`0 0 ${total} ${height}`}
      role="img"
      aria-label={`results by year, ${from} to ${to}: ${bars.map(({ count }) => count).join(', ')}`}
    >
      <path className="base" d={`M0 ${height - 0.5}H${total - 1}`} />
      {bars.map(({ year, height: tall }) => (
        <rect
          key={year}
          className="bar"
          x={(year - from) * step}
          y={height - tall}
          width={width}
          height={tall}
        />
      ))}
    </svg>
  )
}
