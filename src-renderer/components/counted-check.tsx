import { formatCount } from './number'
import { useHeldPress } from './use-held-press'

/** A check box of a filter, with how much it would leave. */
export function CountedCheck(props: {
  name: string
  count: number
  isOn: boolean
  change: (isOn: boolean) => void
}) {
  const { name, count } = props
  const [isOn, press] = useHeldPress(props.isOn, props.change)
  return (
    <label className="check counted">
      <input type="checkbox" checked={isOn} onChange={({ target }) => press(target.checked)} />
      <bdi className="clip" title={name}>
        {name}
      </bdi>
      <span className="faint count">{formatCount(count)}</span>
    </label>
  )
}
