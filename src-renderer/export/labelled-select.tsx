import { Icon } from '../components/icon'

/** One of a few named values, with its name before it. */
export function LabelledSelect<Value extends string>(props: {
  label: string
  /** The values, each with its name. */
  options: Readonly<Partial<Record<Value, string>>>
  value: Value
  choose: (value: Value) => void
}) {
  const { label, options, value, choose } = props
  return (
    <label className="labelled gap-2">
      <span>{label}</span>
      <span className="select">
        <select
          className="field"
          value={value}
          onChange={({ target }) => choose(target.value as Value)}
        >
          {Object.entries(options).map(([option, name]) => (
            <option key={option} value={option}>
              {name as string}
            </option>
          ))}
        </select>
        <Icon name="down" small />
      </span>
    </label>
  )
}
