import { formatCount } from './number'
import { Switch } from './switch'

/** How many rows of a list the quality rules hide, and the switch that shows them. */
export function HiddenSwitch(props: {
  hidden: number
  isOn: boolean
  change: (hidden: true | undefined) => void
}) {
  const { hidden, isOn, change } = props
  if (hidden === 0 && !isOn) return null
  return (
    <span title="Names such as “16k”, “All”, a sentence or a telephone number. They stay in the archive, in search and under their address.">
      <Switch isOn={isOn} change={(isOn) => change(isOn || undefined)}>
        Show {formatCount(hidden)} hidden by quality rules
      </Switch>
    </span>
  )
}
