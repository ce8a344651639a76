import type { Leaderboard } from '#contract/leaderboard'
import { Icon } from '../../components/icon'
import { extreme, passing } from './direction/direction-options'
import { decideHere } from './direction/lasting-end'
import { rankBy } from './direction/metric-options'
import type { ChangeLeaderboard } from './leaderboard-address'
import { metricLabel, otherEnd, rankingMetric } from './ranking'

/**
 * Shown when the name of the metric and the order of the archive disagree about its better end, until
 * the reader has decided it.
 */
export function ConflictBanner(props: { leaderboard: Leaderboard; change: ChangeLeaderboard }) {
  const { leaderboard, change } = props
  const { rankedBy } = leaderboard
  const metric = rankingMetric(leaderboard)
  if (!rankedBy || !metric?.conflict || metric.source === 'reader') return null
  const { conflict } = metric
  const { better } = rankedBy
  const other = otherEnd(better)
  return (
    <div className="banner warn gap-3" role="region" aria-label="Direction in doubt">
      <Icon name="warning" />
      <p>
        <b>The archive and the metric’s name disagree about {metricLabel(metric)}.</b> The archive
        stores this leaderboard with the <b>{extreme[conflict.order]}</b> score first; the metric
        name says <b>{conflict.name} is better</b>. Showing: {better} is better.
      </p>
      <div className="button-row">
        <button
          type="button"
          className="button"
          onClick={() => change({ ...rankBy(leaderboard, metric), ...passing(metric, other) })}
        >
          Rank {extreme[other]} first
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void decideHere(leaderboard, metric, better)}
        >
          Remember for this leaderboard
        </button>
      </div>
    </div>
  )
}
