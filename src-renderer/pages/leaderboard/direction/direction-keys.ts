import type { Leaderboard, Metric } from '#contract/leaderboard'
import { say } from '../../../frame/toast'
import { useKeys, type Keys } from '../../../keys'
import type { ChangeLeaderboard } from '../leaderboard-address'
import { metricLabel, otherEnd, rankingMetric } from '../ranking'
import { extreme, passing } from './direction-options'
import { decideHere } from './lasting-end'
import { rankedMetrics, rankBy } from './metric-options'

/** 1 to 9 rank by another metric, V reverses its better end. */
export function useDirectionKeys(leaderboard: Leaderboard, change: ChangeLeaderboard): void {
  const metric = rankingMetric(leaderboard)
  const keys: Record<string, () => void> = {}
  for (const [at, each] of rankedMetrics(leaderboard).slice(0, 9).entries())
    keys[at + 1] = () => change(rankBy(leaderboard, each))
  if (metric) keys['v'] = () => reverse(leaderboard, metric, change)
  useKeys(keys satisfies Keys)
}

/** The leaderboards and metrics of which the reader was asked whether to remember the end. */
const asked = new Set<string>()

function reverse(leaderboard: Leaderboard, metric: Metric, change: ChangeLeaderboard): void {
  const { id, rankedBy } = leaderboard
  if (!rankedBy) return
  const better = otherEnd(rankedBy.better)
  change({ ...passing(metric, better), sort: undefined })
  const question = JSON.stringify([id, metric.name])
  if (better === metric.better || asked.has(question)) return
  asked.add(question)
  say(`${metricLabel(metric)}: ${extreme[better]} first`, {
    words: 'Remember for this leaderboard',
    act: () => void decideHere(leaderboard, metric, better),
  })
}
