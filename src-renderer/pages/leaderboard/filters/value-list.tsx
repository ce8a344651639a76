import { useState } from 'react'
import type { FacetValue } from '#contract/leaderboard'
import { formatCount } from '../../../components/number'

const shownAtFirst = 12

/** Values of a facet with the number of results that each would leave; one of them, or several. */
export function ValueList(props: {
  label: string
  values: readonly FacetValue[]
  chosen: readonly string[]
  several?: boolean
  change: (chosen: readonly string[]) => void
  words?: (value: string) => string
}) {
  const { label, values, chosen, several = false, change, words = (value) => value } = props
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? values : values.slice(0, shownAtFirst)
  const toggle = (value: string, isOn: boolean) => {
    if (!several) return change(isOn ? [value] : [])
    return change(isOn ? [...chosen, value] : chosen.filter((each) => each !== value))
  }
  return (
    <fieldset className="value-list">
      <legend>{label}</legend>
      {shown.map(({ value, results }) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => toggle(value, target.checked)}
          />
          <bdi className="clip" title={words(value)}>
            {words(value)}
          </bdi>
          <span className="faint count">{formatCount(results)}</span>
        </label>
      ))}
      {shown.length < values.length && (
        <button type="button" className="more-button" onClick={() => setWhole(true)}>
          Show all {formatCount(values.length)}
        </button>
      )}
    </fieldset>
  )
}
