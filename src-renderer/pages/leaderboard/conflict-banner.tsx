import type { Leaderboard } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import { Icon } from '../../components/icon'
import type { ChangeLeaderboard } from './leaderboard-address'
import { metricLabel, otherEnd, rankingMetric } from './ranking'

/** Shown when the name of the metric and the order of the archive disagree about its better end. */
export function ConflictBanner(props: { leaderboard: Leaderboard; change: ChangeLeaderboard }) {
  const { rankedBy } = props.leaderboard
  const metric = rankingMetric(props.leaderboard)
  if (!rankedBy || !metric?.conflict) return null
  const { conflict } = metric
  const other = otherEnd(rankedBy.better)
  return (
    <div className="banner warn gap-3" role="region" aria-label="Direction in doubt">
      <Icon name="warning" />
      <p>
        <b>The archive and the metric’s name disagree about {metricLabel(metric)}.</b> The archive
        stores this leaderboard with the <b>{extreme[conflict.order]}</b> score first; the name says{' '}
        <b>{conflict.name} is better</b>. Shown here: {rankedBy.better} is better.
      </p>
      <div className="button-row">
        <button
          type="button"
          className="button"
          onClick={() =>
            props.change({ better: other === metric.better ? undefined : other, sort: undefined })
          }
        >
          Rank {extreme[other]} first
        </button>
      </div>
    </div>
  )
}

const extreme: Record<Better, string> = { higher: 'highest', lower: 'lowest' }
