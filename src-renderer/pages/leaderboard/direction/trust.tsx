import type { Confidence, Leaderboard } from '#contract/leaderboard'
import { Icon } from '../../../components/icon'
import { rankingMetric } from '../ranking'

/** How far the better end can be trusted, in words. */
export const trustWords: Readonly<Record<Confidence, string>> = {
  yours: 'your choice',
  stated: 'stated',
  certain: 'certain',
  strong: 'strong',
  good: 'good',
  fair: 'fair',
  weak: 'weak',
  none: 'direction unknown',
}

/** How sure the better end of the ranking metric is. */
export function Trust({ leaderboard }: { leaderboard: Leaderboard }) {
  const { rankedBy } = leaderboard
  if (!rankedBy) return null
  const { confidence } = rankedBy
  if (confidence !== 'yours' && rankingMetric(leaderboard)?.conflict)
    return (
      <span className="sign small warn">
        <Icon name="warning" small />
        in doubt
      </span>
    )
  const isSure = confidence === 'certain' || confidence === 'stated'
  return (
    <span className={`sign small ${isSure ? 'ok' : 'soft'}`}>
      {isSure && <Icon name="check" small />}
      {confidence === 'none' && <Icon name="question" small />}
      {trustWords[confidence]}
    </span>
  )
}
