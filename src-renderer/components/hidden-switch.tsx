import { useSettings } from '../settings'
import { Switch } from './switch'

/** Shows what the quality rules hide in a list; absent where they hide nothing. */
export function HiddenSwitch(props: {
  /** How many there are, such as “28 entries”. */
  what: string
  /** Why they are hidden. */
  why: string
  isNeeded: boolean
  isOn: boolean
  /** What the address is to say; nothing where it is as the reader has it in the settings. */
  change: (hidden: true | 'false' | undefined) => void
}) {
  const { what, why, isNeeded, isOn, change } = props
  const off = useSettings().doubts === 'shown' ? ('false' as const) : undefined
  if (!isNeeded && !isOn) return null
  return (
    <span title={`${why} They stay in the archive, in search and under their address.`}>
      <Switch isOn={isOn} change={(isOn) => change(isOn || off)}>
        Show {what} hidden by quality rules
      </Switch>
    </span>
  )
}
