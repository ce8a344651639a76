import { formatCount } from './number'

/** A check box of a filter, with how much it would leave. */
export function CountedCheck(props: {
  name: string
  count: number
  isOn: boolean
  change: (isOn: boolean) => void
}) {
  const { name, count, isOn, change } = props
  return (
    <label className="check counted">
      <input type="checkbox" checked={isOn} onChange={({ target }) => change(target.checked)} />
      <bdi className="clip" title={name}>
        {name}
      </bdi>
      <span className="faint count">{formatCount(count)}</span>
    </label>
  )
}
