import type { Leaderboard } from '#contract/leaderboard'
import { BetterSign } from '../../components/better-sign'
import { Choice, type Option } from '../../components/choice'
import { useDirectionKeys } from './direction/direction-keys'
import { DirectionMenu } from './direction/direction-menu'
import { rankBy, rankedMetrics } from './direction/metric-options'
import { Trust } from './direction/trust'
import { WhyButton } from './direction/why-button'
import type { ChangeLeaderboard } from './leaderboard-address'
import { betterEnd, metricLabel, rankingMetric } from './ranking'

interface BarProps {
  leaderboard: Leaderboard
  change: ChangeLeaderboard
}

/** Which metric ranks the rows, which end of it is better, and how that is known. */
export function MetricBar({ leaderboard, change }: BarProps) {
  useDirectionKeys(leaderboard)
  const options = metricOptions(leaderboard, change)
  if (options.length === 0) return null
  const metric = rankingMetric(leaderboard)
  const direction = metric && { leaderboard, metric, change }
  return (
    <div className="metric-bar gap-3">
      <span className="soft" aria-hidden="true">
        Rank by
      </span>
      <Choice label="Rank by" className="metrics" optionClass="metric" options={options} />
      {direction && (
        <div className="direction">
          <DirectionMenu {...direction} />
          <Trust leaderboard={leaderboard} />
          <WhyButton {...direction} />
        </div>
      )}
    </div>
  )
}

function metricOptions(leaderboard: Leaderboard, change: ChangeLeaderboard): Option[] {
  const ranking = rankingMetric(leaderboard)
  return rankedMetrics(leaderboard).map((metric) => ({
    key: metric.name,
    isChosen: metric === ranking,
    choose: () => change(rankBy(leaderboard, metric)),
    content: (
      <>
        <span className="clip" title={metric.name}>
          {metricLabel(metric)}
        </span>
        <BetterSign better={betterEnd(metric, leaderboard)} />
        {metric.kind === 'cost' && <span className="badge">cost</span>}
      </>
    ),
  }))
}
