import type { Leaderboard, Metric } from '#contract/leaderboard'
import { useCommands } from '../../../commands/use-commands'
import { addressNow, changeNow } from '../address-now'
import { addressOf, chartForm, nextForm, type ChartAddress, type ChartForm } from './chart-form'

/** Leads through the forms of the chart, and to the logarithmic scale and back. */
export function useChartCommands(
  leaderboard: Leaderboard,
  metric: Metric,
  isLogOffered: boolean,
): void {
  const change = (to: (now: ChartForm) => ChartAddress) => {
    const address = addressNow(leaderboard.id)
    if (address) changeNow(address, to(chartForm(leaderboard, metric, address)))
  }
  useCommands({
    chart: () => change((now) => addressOf(nextForm(now), now)),
    ...(isLogOffered && {
      'log-scale': () => change(({ isLinear }) => ({ scale: isLinear ? undefined : 'linear' })),
    }),
  })
}
