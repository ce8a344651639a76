import type { ReactNode } from 'react'
import type { Leaderboard } from '#contract/leaderboard'
import { Choice } from '../../../components/choice'
import { Icon } from '../../../components/icon'
import { Switch } from '../../../components/switch'
import type { ChangeLeaderboard } from '../leaderboard-address'
import { metricLabel } from '../ranking'
import { addressOf, formsOf, type ChartForm, type Form } from './chart-form'
import { DrawnFilter } from './drawn-filter'

const formNames: Readonly<Record<Form, string>> = {
  chart: 'Chart',
  'trade-off': 'Trade-off',
  table: 'Table',
}

/** Which results are drawn, how, and against what. */
export function ChartControls(props: {
  leaderboard: Leaderboard
  where: string
  state: ChartForm
  isLogOffered: boolean
  change: ChangeLeaderboard
  /** What else acts on the chart, at the end. */
  children: ReactNode
}) {
  const { leaderboard, where, state, isLogOffered, change, children } = props
  return (
    <>
      {state.isTradeOff && <SecondMetric state={state} change={change} />}
      {isLogOffered && (
        <Switch
          isOn={!state.isLinear}
          change={(isOn) => change({ scale: isOn ? undefined : 'linear' })}
        >
          Log scale
        </Switch>
      )}
      <DrawnFilter leaderboard={leaderboard} where={where} change={change} />
      <Choice
        label="Show as"
        className="segments"
        options={formsOf(state).map((form) => ({
          key: form,
          content: formNames[form],
          isChosen: form === state.form,
          choose: () => change(addressOf(form, state)),
        }))}
      />
      {children}
    </>
  )
}

function SecondMetric({ state, change }: { state: ChartForm; change: ChangeLeaderboard }) {
  const { others, second } = state
  return (
    <span className="select">
      <select
        className="field small"
        aria-label="Second metric"
        value={second?.name}
        onChange={({ target }) => change({ against: target.value })}
      >
        {!second && <option value="">Second metric</option>}
        {others.map(({ name }) => (
          <option key={name} value={name}>
            {metricLabel({ name })}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </span>
  )
}
