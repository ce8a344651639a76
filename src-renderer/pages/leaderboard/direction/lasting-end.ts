import { AskError } from '#contract/ask'
import type { Leaderboard, Metric } from '#contract/leaderboard'
import type { Preferences } from '#contract/preferences'
import type { Better } from '#contract/reference'
import { say } from '../../../frame/toast'
import { prefer } from '../../../preferences'
import { metricLabel } from '../ranking'
import { addressNow, changeNow, metricNow } from '../address-now'

/** Where a decision holds: for one leaderboard, or for every one with such a metric (null). */
interface Place {
  metric: string
  leaderboard: string | null
}

/** The end that the reader decided for a place, whatever is decided for others. */
export const decidedEnd = (preferences: Preferences, place: Place): Better | undefined =>
  preferences.directions.find(
    ({ metric, leaderboard }) => metric === place.metric && leaderboard === place.leaderboard,
  )?.better

/**
 * Decides the better end, or takes that back. Returns what was decided before; null when it cannot be
 * kept, and says why.
 */
export async function decide(
  place: Place,
  better: Better | undefined,
): Promise<Preferences | null> {
  const { metric, leaderboard } = place
  try {
    return await prefer({ metric, better, leaderboard: leaderboard ?? undefined })
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(error.message)
    return null
  }
}

/** Decides the end for this leaderboard at a press that shows nothing of it afterwards. */
export async function decideHere(
  leaderboard: Leaderboard,
  metric: Metric,
  better: Better,
): Promise<void> {
  const place = { metric: metric.name, leaderboard: leaderboard.id }
  const before = await decide(place, better)
  if (!before) return
  leavePassing(leaderboard, metric)
  say(`Remembered for this leaderboard: ${metricLabel(metric)}, ${better} is better`, {
    words: 'Undo',
    act: () => void decide(place, decidedEnd(before, place)),
  })
}

/** Takes a passing choice out of the address, where the metric is still the one that ranks. */
export function leavePassing(leaderboard: Leaderboard, { name }: Pick<Metric, 'name'>): void {
  const address = addressNow(leaderboard.id)
  if (address && metricNow(leaderboard, address)?.name === name)
    changeNow(address, { better: undefined }, { replace: true })
}
