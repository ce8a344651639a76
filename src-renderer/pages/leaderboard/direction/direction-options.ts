import type { Leaderboard, Metric } from '#contract/leaderboard'
import { writeSort } from '#contract/sort'
import type { Better } from '#contract/reference'
import type { IconName } from '../../../components/icon'
import type { ChangeLeaderboard } from '../leaderboard-address'
import { rankBy } from './metric-options'

export interface DirectionProps {
  leaderboard: Leaderboard
  /** The metric that ranks. */
  metric: Metric
  change: ChangeLeaderboard
}

/** A way to order the rows by the metric that ranks, or not to order them at all. */
interface DirectionOption {
  key: Better | 'archive'
  words: string
  icon: IconName | null
  isChosen: boolean
  choose: () => void
}

const archiveOrder = writeSort([{ column: 'position', descending: false }])

/** The choices of an order; none is chosen while nothing tells which end is better. */
export function directionOptions({
  leaderboard,
  metric,
  change,
}: DirectionProps): DirectionOption[] {
  const { rankedBy, sort } = leaderboard
  const isArchive = sort === archiveOrder
  const end = (better: Better): DirectionOption => ({
    key: better,
    words: better === 'higher' ? 'Higher is better' : 'Lower is better',
    icon: better === 'higher' ? 'up' : 'fall',
    isChosen: !isArchive && rankedBy?.source !== 'unknown' && rankedBy?.better === better,
    choose: () => change({ ...rankBy(leaderboard, metric), ...passing(metric, better) }),
  })
  return [
    end('higher'),
    end('lower'),
    {
      key: 'archive',
      words: 'Archive order',
      icon: null,
      isChosen: isArchive,
      choose: () => change({ sort: archiveOrder }),
    },
  ]
}

/** The part of an address that ranks by an end; it is named only where it is not the known one. */
export const passing = (metric: Metric, better: Better) => ({
  better: better === metric.better ? undefined : better,
})

export const extreme: Readonly<Record<Better, string>> = { higher: 'highest', lower: 'lowest' }
