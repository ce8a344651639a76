import { Switch } from './switch'

/** Shows what the quality rules hide in a list; absent where they hide nothing. */
export function HiddenSwitch(props: {
  /** How many there are, such as “28 entries”. */
  what: string
  /** Why they are hidden. */
  why: string
  isNeeded: boolean
  isOn: boolean
  change: (hidden: true | undefined) => void
}) {
  const { what, why, isNeeded, isOn, change } = props
  if (!isNeeded && !isOn) return null
  return (
    <span title={`${why} They stay in the archive, in search and under their address.`}>
      <Switch isOn={isOn} change={(isOn) => change(isOn || undefined)}>
        Show {what} hidden by quality rules
      </Switch>
    </span>
  )
}
