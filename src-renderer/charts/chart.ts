import type { ScoreAxis } from './score-axis'

/** A chart of results: a dot for each, and a step line through the best of them. */
export interface Chart {
  across: Across
  up: ScoreAxis
  /** What the numbers of the upward axis are of, in a sign behind the highest: `%`. */
  unit: string
  /** In the order in which keys walk over them. */
  points: readonly ChartPoint[]
  /** Places in `points` of the best ones, in the order in which the line takes them. */
  best: readonly number[]
  /** Whether the line is drawn on, level, to the last point. */
  isOngoing: boolean
  /** The side of the line where nothing is better, and where names stand. */
  side: { vertical: 'above' | 'below'; horizontal: 'left' | 'right' }
}

/** Either days or the scores of a second metric; with scores both axes say what they are. */
type Across =
  | { of: 'days'; first: number; last: number }
  | { of: 'scores'; axis: ScoreAxis; name: AxisName; upName: AxisName }

/** What an axis is of, and which end of it is better, in words. */
export interface AxisName {
  metric: string
  better: string
}

export interface ChartPoint {
  /** Names the result within its leaderboard. */
  position: number
  /** Milliseconds since 1970, or a score. */
  x: number
  y: number
  name: string
  /** As the archive spells it. */
  score: string
  /** What else is to be said of it. */
  notes: readonly string[]
  /** Extra training data was used. */
  isHollow: boolean
  /** The reader added it: drawn as a triangle, whatever else it is. */
  isOwn: boolean
}
