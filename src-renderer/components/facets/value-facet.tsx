import { useState } from 'react'
import type { FacetValue, ValueFacet as Facet } from '#contract/facets'
import { FilterField } from '../filter-field'
import { formatCount } from '../number'
import { EveryChoice } from './every-choice'
import { FacetChoices, MoreChoices } from './facet-choices'
import { useCloseFacet, type FacetMethod } from './use-close-facet'

interface ValueFacetProps {
  title: string
  /** Of its values, such as "tasks". */
  plural: string
  /** Its name in requests. */
  name: string
  facet: Facet
  /** What tells more of its values, and for which filters. */
  method: FacetMethod
  request: object
  chosen: readonly string[]
  toggle: (id: string, isOn: boolean) => void
  /** Whether every chosen value is wanted; absent where that cannot be said. */
  every?: { isOn: boolean; change: (isOn: boolean) => void } | undefined
  /** How many values are shown before the reader asks for more. */
  few?: number | undefined
}

/** The values of a facet with what each would leave; those that are chosen come first. */
export function ValueFacet(props: ValueFacetProps) {
  const { title, plural, name, facet, method, request, chosen, toggle, every, few = 10 } = props
  const [isOpen, setOpen] = useState(false)
  const [find, setFind] = useState('')
  const { close, failure } = useCloseFacet(method, request, { facet: name, isOpen, find })
  const { distinct, values } = close ?? facet
  const shown = isOpen ? values : firstOf(values, chosen, few)
  if (facet.distinct === 0 && chosen.length === 0) return null
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {every && chosen.length > 1 && <EveryChoice title={title} {...every} />}
      {isOpen && facet.distinct > few && (
        <FilterField label={`Find ${plural}`} text={find} change={setFind} />
      )}
      <FacetChoices values={shown} isChosen={(id) => chosen.includes(id)} toggle={toggle} />
      {failure !== null && (
        <p role="alert" className="small">
          {failure}
        </p>
      )}
      {isOpen && distinct === 0 && <p className="small soft">None of this name</p>}
      {isOpen && distinct > shown.length && (
        <p className="small faint">
          {formatCount(distinct - shown.length)} more; type to find them
        </p>
      )}
      {facet.distinct > few && (
        <MoreChoices
          {...{ isOpen, plural }}
          distinct={facet.distinct}
          toggle={() => {
            setOpen(!isOpen)
            setFind('')
          }}
        />
      )}
    </fieldset>
  )
}

function firstOf(
  values: readonly FacetValue[],
  chosen: readonly string[],
  few: number,
): readonly FacetValue[] {
  const isChosen = ({ id }: FacetValue) => chosen.includes(id)
  const sorted = [...values.filter(isChosen), ...values.filter((value) => !isChosen(value))]
  return sorted.slice(0, Math.max(few, chosen.length))
}
