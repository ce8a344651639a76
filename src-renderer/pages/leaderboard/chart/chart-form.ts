import type { Leaderboard, Metric } from '#contract/leaderboard'
import type { LeaderboardRequest, LeaderboardView } from '../leaderboard-address'
import type { ChartSubject } from './chart-subject'
import { overTime } from './over-time'
import { shortLabel } from './sentences'
import { firstSecond, secondMetrics, tradeOff } from './trade-off'

/** Over time, against a second metric, or either as a table. */
export type Form = 'chart' | 'trade-off' | 'table'

/** What the address says of the chart. */
export type ChartAddress = Pick<LeaderboardRequest, 'against'> &
  Pick<LeaderboardView, 'chart' | 'scale'>

export interface ChartForm {
  form: Form
  /** The metrics that a trade-off can be with; without any there is none. */
  others: readonly Metric[]
  /** The one that it is with. */
  second: Metric | undefined
  isTradeOff: boolean
  isLinear: boolean
}

/** A table is of the trade-off while the address names its second metric. */
export function chartForm(
  leaderboard: Leaderboard,
  ranking: Metric,
  { against, chart, scale }: ChartAddress,
): ChartForm {
  const others = secondMetrics(leaderboard, ranking)
  const second = others.find(({ name }) => name === against)
  const asked = (['trade-off', 'table'] as const).find((form) => form === chart) ?? 'chart'
  const form = asked === 'trade-off' && others.length === 0 ? 'chart' : asked
  const isTradeOff = form === 'trade-off' || (form === 'table' && second !== undefined)
  return { form, others, second, isTradeOff, isLinear: scale === 'linear' }
}

/** What the form shows. Until the archive has told of a trade-off, what was there before stays. */
export function chartSubject(
  leaderboard: Leaderboard,
  metric: Metric,
  { isTradeOff, second, isLinear }: ChartForm,
): ChartSubject {
  const { tradeOff: told } = leaderboard
  if (isTradeOff && second && told?.metric === second.name)
    return tradeOff(leaderboard, [metric, second], told, isLinear)
  const subject = overTime(leaderboard, metric, isLinear)
  if (!isTradeOff || second) return subject
  return {
    ...subject,
    title: `${shortLabel(metric)} against a second metric`,
    summary: 'No second metric is chosen.',
    chart: null,
  }
}

/** The forms that there are, in the order of the key that leads through them. */
export const formsOf = ({ others }: ChartForm): Form[] =>
  others.length > 0 ? ['chart', 'trade-off', 'table'] : ['chart', 'table']

/** What of the address changes when another form is chosen. */
export function addressOf(to: Form, { others, second }: ChartForm): ChartAddress {
  if (to === 'chart') return { chart: undefined, against: undefined }
  if (to === 'table') return { chart: 'table' }
  return { chart: 'trade-off', against: (second ?? firstSecond(others))?.name }
}

/** The form that the key leads to, round the last. */
export function nextForm(state: ChartForm): Form {
  const forms = formsOf(state)
  return forms[(forms.indexOf(state.form) + 1) % forms.length] ?? 'chart'
}
