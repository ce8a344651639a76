import { useState } from 'react'
import type { FacetValue } from '#contract/facets'
import { FacetChoices, MoreChoices } from './facet-choices'

/** How many values are shown before the reader asks for more. */
const few = 7

/** The values of a facet in an order of their own, of which one can be chosen, with how much each would leave. */
export function SingleFacet(props: {
  title: string
  /** Of its values, such as “areas”. */
  plural: string
  values: readonly FacetValue[]
  chosen: string | undefined
  choose: (id: string | undefined) => void
}) {
  const { title, plural, values, chosen, choose } = props
  const [isOpen, setOpen] = useState(false)
  if (values.length === 0) return null
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <FacetChoices
        values={isOpen ? values : fewOf(values, chosen)}
        isChosen={(id) => id === chosen}
        toggle={(id, isOn) => choose(isOn ? id : undefined)}
      />
      {values.length > few && (
        <MoreChoices
          {...{ isOpen, plural }}
          distinct={values.length}
          toggle={() => setOpen(!isOpen)}
        />
      )}
    </fieldset>
  )
}

/** The first values, and the one that is chosen wherever it stands. */
function fewOf(values: readonly FacetValue[], chosen: string | undefined) {
  const first = values.slice(0, few)
  return [...first, ...values.slice(few).filter(({ id }) => id === chosen)]
}
