import type { Leaderboard } from '#contract/leaderboard'
import { formatCount } from '../../components/number'
import { metricLabel } from './ranking'

/** Says once for each metric that its scores may be on two scales. */
export function ScaleNotes({ leaderboard: { metrics } }: { leaderboard: Leaderboard }) {
  return metrics.map((metric) => {
    if (!metric.scaleMix) return null
    const { ofOne, ofHundred } = metric.scaleMix
    return (
      <p key={metric.name} className="small soft gap-2">
        The scores of {metricLabel(metric)} may be on two scales: {formatCount(ofOne)} lie between 0
        and 1, {formatCount(ofHundred)} above 2. They are shown, ranked and drawn as reported.
      </p>
    )
  })
}
