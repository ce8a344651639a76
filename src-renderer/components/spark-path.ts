import { stepCorners } from '../charts/steps'

export type TrendPoint = readonly [day: number, score: number]

/** Room left at the edges for the stroke and the dot at the end. */
const margin = 3

/**
 * A step line through records: flat until the day of the next, then straight up or down. Days run along
 * the whole width and scores along the whole height, the higher score above; a lone record is a level
 * line in the middle.
 */
export function sparkPath(
  trend: readonly TrendPoint[],
  { width, height }: { width: number; height: number },
): { path: string; end: readonly [x: number, y: number] } {
  const days = trend.map(([day]) => day)
  const scores = trend.map(([, score]) => score)
  const right = width - margin
  const x = scale(Math.min(...days), Math.max(...days), 1, right)
  const y = scale(Math.min(...scores), Math.max(...scores), height - margin, margin)
  const [first = [0, 0], ...corners] = stepCorners(
    trend.map(([day, score]) => [x(day), y(score)] as const),
  )
  // Corners are reached by level and upright strokes in turn. The line begins at the left edge.
  const strokes = corners.map(([x, y], index) => (index % 2 === 0 ? `H${x}` : `V${y}`))
  return {
    path: `M1 ${first[1]}${strokes.join('')}H${right}`,
    end: [right, y(scores.at(-1) ?? 0)],
  }
}

/** A number's place between two ends, to a tenth of a pixel. */
function scale(low: number, high: number, from: number, to: number) {
  return (number: number): number => {
    const share = high === low ? 0.5 : (number - low) / (high - low)
    return Math.round((from + share * (to - from)) * 10) / 10
  }
}
