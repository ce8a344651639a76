import type { Leaderboard, Metric } from '#contract/leaderboard'
import { BetterSign } from '../../components/better-sign'
import { Choice, type Option } from '../../components/choice'
import { Icon } from '../../components/icon'
import type { ChangeLeaderboard } from './leaderboard-address'
import { betterEnd, metricLabel, rankingMetric } from './ranking'
import { WhyButton } from './why-button'

interface BarProps {
  leaderboard: Leaderboard
  change: ChangeLeaderboard
}

/** Which metric ranks the rows, which end of it is better, and how that is known. */
export function MetricBar({ leaderboard, change }: BarProps) {
  const ranking = rankingMetric(leaderboard)
  if (!ranking) return null
  return (
    <div className="metric-bar gap-3">
      <span className="soft" aria-hidden="true">
        Rank by
      </span>
      <Choice
        label="Rank by"
        className="metrics"
        optionClass="metric"
        options={metricOptions(leaderboard, ranking, change)}
      />
      <Choice
        label={`Better end of ${metricLabel(ranking)}`}
        className="segments"
        options={endOptions(leaderboard, ranking, change)}
      />
      <Trust leaderboard={leaderboard} />
      <WhyButton leaderboard={leaderboard} metric={ranking} />
    </div>
  )
}

/** Another metric begins with its own better end, in rank order. */
function metricOptions(
  leaderboard: Leaderboard,
  ranking: Metric,
  change: BarProps['change'],
): Option[] {
  const { metrics } = leaderboard
  const ranked = metrics.filter(({ kind }) => kind !== 'attribute')
  return ranked.map((metric) => ({
    key: metric.name,
    isChosen: metric === ranking,
    // The first metric ranks unless the address says otherwise.
    choose: () =>
      change({
        metric: metric === metrics[0] ? undefined : metric.name,
        better: undefined,
        sort: undefined,
      }),
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

/** The address names an end only where it is not the known one. */
function endOptions(leaderboard: Leaderboard, ranking: Metric, change: BarProps['change']) {
  return (['higher', 'lower'] as const).map((better): Option => ({
    key: better,
    isChosen: better === leaderboard.rankedBy?.better,
    choose: () =>
      change({ better: better === ranking.better ? undefined : better, sort: undefined }),
    content: (
      <>
        <Icon name={better === 'higher' ? 'up' : 'fall'} small />
        {better} is better
      </>
    ),
  }))
}

/** How sure the better end is, in a word. */
function Trust({ leaderboard }: { leaderboard: Leaderboard }) {
  const source = leaderboard.rankedBy?.source
  if (source === 'reader') return <span className="sign small soft">your choice</span>
  if (rankingMetric(leaderboard)?.conflict)
    return (
      <span className="sign small warn">
        <Icon name="warning" small />
        in doubt
      </span>
    )
  if (source === 'name')
    return (
      <span className="sign small ok">
        <Icon name="check" small />
        certain
      </span>
    )
  return (
    <span className="sign small soft">{source === 'order' ? 'strong' : 'direction unknown'}</span>
  )
}
