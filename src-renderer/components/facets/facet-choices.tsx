import type { FacetValue } from '#contract/facets'
import { CountedCheck } from '../counted-check'
import { formatCount } from '../number'

/** Values of a facet as check boxes. */
export function FacetChoices(props: {
  values: readonly FacetValue[]
  isChosen: (id: string) => boolean
  toggle: (id: string, isOn: boolean) => void
}) {
  const { values, isChosen, toggle } = props
  return (
    <div className="facet-values">
      {values.map(({ id, name, count }) => (
        <CountedCheck
          key={id}
          name={name}
          count={count}
          isOn={isChosen(id)}
          change={(isOn) => toggle(id, isOn)}
        />
      ))}
    </div>
  )
}

/** Shows all values of a facet, or again the first ones. */
export function MoreChoices(props: {
  isOpen: boolean
  toggle: () => void
  distinct: number
  plural: string
}) {
  const { isOpen, toggle, distinct, plural } = props
  return (
    <button type="button" className="more-button" aria-expanded={isOpen} onClick={toggle}>
      {isOpen ? `Fewer ${plural}` : `All ${formatCount(distinct)} ${plural}`}
    </button>
  )
}
