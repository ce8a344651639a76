import type { Leaderboard } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import { say } from '../../../frame/toast'
import { useSingleKeys } from '../../../commands/keys-of'
import { useCommands } from '../../../commands/use-commands'
import { useKeys } from '../../../keys'
import { metricLabel, otherEnd } from '../ranking'
import { addressNow, changeNow, metricNow } from '../address-now'
import { extreme, passing } from './direction-options'
import { decideHere } from './lasting-end'
import { rankBy, rankedMetrics } from './metric-options'

/** Reverses the better end; 1 to 9 rank by another metric. */
export function useDirectionKeys(leaderboard: Leaderboard): void {
  useCommands({ reverse: () => reverse(leaderboard) })
  const areOn = useSingleKeys()
  const keys: Record<string, () => void> = {}
  for (const [at, metric] of rankedMetrics(leaderboard).slice(0, 9).entries())
    keys[at + 1] = () => {
      const address = addressNow(leaderboard.id)
      if (address) changeNow(address, rankBy(leaderboard, metric))
    }
  useKeys(areOn ? keys : {})
}

/** The leaderboards and metrics of which the reader was asked whether to remember the end. */
const asked = new Set<string>()

function reverse(leaderboard: Leaderboard): void {
  const address = addressNow(leaderboard.id)
  const metric = address && metricNow(leaderboard, address)
  if (!metric || metric.kind === 'attribute') return
  const better = otherEnd(endNow(address['better']) ?? metric.better ?? 'higher')
  changeNow(address, { ...passing(metric, better), sort: undefined })
  const question = JSON.stringify([leaderboard.id, metric.name])
  if (better === metric.better || asked.has(question)) return
  asked.add(question)
  say(`${metricLabel(metric)}: ${extreme[better]} first`, {
    words: 'Remember for this leaderboard',
    act: () => void decideHere(leaderboard, metric, better),
  })
}

const endNow = (text: string | undefined): Better | undefined =>
  text === 'higher' || text === 'lower' ? text : undefined
