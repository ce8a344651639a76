import type { Leaderboard, Metric } from '#contract/leaderboard'
import { useKeys } from '../../../keys'
import { addressNow, changeNow } from '../address-now'
import { addressOf, chartForm, nextForm, type ChartAddress, type ChartForm } from './chart-form'

/** C leads through the forms of the chart, L to the logarithmic scale and back. */
export function useChartKeys(
  leaderboard: Leaderboard,
  metric: Metric,
  isLogOffered: boolean,
): void {
  const change = (to: (now: ChartForm) => ChartAddress) => {
    const address = addressNow(leaderboard.id)
    if (address) changeNow(address, to(chartForm(leaderboard, metric, address)))
  }
  useKeys({
    c: () => change((now) => addressOf(nextForm(now), now)),
    l: () => isLogOffered && change(({ isLinear }) => ({ scale: isLinear ? undefined : 'linear' })),
  })
}
