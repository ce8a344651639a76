import type { RankedResult } from '#contract/ranked-result'
import type { PaperReference } from '#contract/reference'
import { href } from '../routes'
import { Absent } from './absent'
import { BetterSign } from './better-sign'
import { formatCount } from './number'

/** A leaderboard by its task and dataset, ranked by a metric where one is given. */
export function LeaderboardLink(props: {
  id: string
  task: string
  dataset: string
  metric?: string | undefined
}) {
  const { id, task, dataset, metric } = props
  return (
    <a href={href('leaderboard', { id, metric })} title={`${task} on ${dataset}`}>
      {task}
      <span className="soft context"> on {dataset}</span>
    </a>
  )
}

/** A metric with its better end. */
export function MetricName(props: Pick<RankedResult, 'metric' | 'better'> & { absent: string }) {
  const { metric, better, absent } = props
  if (metric === null) return <Absent>{absent}</Absent>
  return (
    <span className="sign" title={metric}>
      {metric}
      <BetterSign better={better} className="trail" />
    </span>
  )
}

/** A score as the source spells it. */
export function SpelledScore({ score }: Pick<RankedResult, 'score'>) {
  return score === null ? <Absent>not reported</Absent> : <span title={score}>{score}</span>
}

/** A rank among all results of a leaderboard. */
export function RankOfAll({ rank, of }: Pick<RankedResult, 'rank' | 'of'>) {
  return (
    <span>
      {rank === null ? <Absent>no rank</Absent> : formatCount(rank)}{' '}
      <span className="faint">of {formatCount(of)}</span>
    </span>
  )
}

/** A paper that something else names, which may have no page or not be told at all. */
export function PaperTitle({ paper }: { paper: PaperReference | null }) {
  if (paper === null) return <Absent>not reported</Absent>
  const { id, title } = paper
  if (id === null) return <span title={title}>{title}</span>
  return (
    <a href={href('paper', { id })} title={title}>
      {title}
    </a>
  )
}
