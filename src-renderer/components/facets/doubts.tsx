import { plural } from '../number'
import { Switch } from '../switch'

/** How many entries of a list the quality rules hide, and the switch that shows them. */
export function DoubtsSwitch(props: {
  hidden: number
  isOn: boolean
  change: (isOn: true | undefined) => void
}) {
  const { hidden, isOn, change } = props
  if (hidden === 0 && !isOn) return null
  return (
    <span title="They read like advertisements. They stay in the archive, in search and under their address.">
      <Switch isOn={isOn} change={(isOn) => change(isOn || undefined)}>
        Show {plural(hidden, 'entry')} hidden by quality rules
      </Switch>
    </span>
  )
}

/** Before the name of an entry that lists hide: behind a long one it would be cut off. */
export function DoubtNote({ doubt }: { doubt: string | null }) {
  if (doubt === null) return null
  return (
    <span className="faint small" title={doubt}>
      doubtful{' '}
    </span>
  )
}
