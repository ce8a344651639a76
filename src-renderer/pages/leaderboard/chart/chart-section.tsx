import { useId, useMemo } from 'react'
import type { Leaderboard } from '#contract/leaderboard'
import { Section } from '../../../components/section'
import type { ChangeLeaderboard, LeaderboardView } from '../leaderboard-address'
import { metricLabel, rankingMetric } from '../ranking'
import { datedResults, isLogOffered, overTime } from './over-time'
import { OverTimeChart } from './over-time-chart'
import { noProgress, progressSummary } from './sentences'

interface ChartProps {
  leaderboard: Leaderboard
  view: LeaderboardView
  change: ChangeLeaderboard
}

/** The ranking metric over time. Nothing where no metric ranks. */
export function ChartSection({ leaderboard, change }: ChartProps) {
  const summaryId = useId()
  const metric = rankingMetric(leaderboard)
  const results = useMemo(
    () => (metric ? datedResults(leaderboard, metric) : []),
    [leaderboard, metric],
  )
  const isLog = isLogOffered(results)
  const chart = useMemo(
    () => (metric && results.length > 1 ? overTime(leaderboard, metric, results, isLog) : null),
    [leaderboard, metric, results, isLog],
  )
  if (!metric) return null
  if (!chart) return <p className="small soft gap-3">{noProgress(metric, results.length)}</p>
  return (
    <Section
      className="gap-3"
      title={`${metricLabel(metric)} over time`}
      note={<span id={summaryId}>{progressSummary(leaderboard, metric, results)}</span>}
    >
      <OverTimeChart
        leaderboard={leaderboard}
        chart={chart}
        summaryId={summaryId}
        open={(position) => change({ row: String(position) })}
      />
    </Section>
  )
}
