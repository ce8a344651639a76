import type { Better } from '#contract/reference'
import { Absent } from './absent'
import { isoDay, yearOf } from './date'
import { plural } from './number'
import { sparkPath, type TrendPoint } from './spark-path'

const width = 88
const height = 20

/**
 * The records of a leaderboard over time as a small step line, in their true direction and own scale.
 * The archive decides the records, as it does for the chart of the leaderboard's page. Lists draw dozens
 * of these, a few strokes each: Observable Plot is not worth loading for them.
 */
export function Spark({ trend, better }: { trend: readonly TrendPoint[]; better: Better | null }) {
  const first = trend[0]
  const last = trend.at(-1)
  if (!first || !last) return <Absent>no dates</Absent>
  const { path, end } = sparkPath(trend, { width, height })
  const isKnown = better !== null
  const years = `in ${yearOf(isoDay(first[0]))} to ${last[1]} in ${yearOf(isoDay(last[0]))}`
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${plural(trend.length, 'record')}, from ${first[1]} ${years}${isKnown ? '' : ', higher taken as better'}`}
    >
      <path className="line" d={path} />
      <circle className="end" cx={end[0]} cy={end[1]} r="2" />
    </svg>
  )
}
