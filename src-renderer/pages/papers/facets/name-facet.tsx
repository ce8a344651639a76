import { useState } from 'react'
import type { FacetName, NameFacet as Facet } from '#contract/paper-facets'
import { CountedCheck } from '../../../components/counted-check'
import { FilterField } from '../../../components/filter-field'
import { formatCount } from '../../../components/number'
import type { PapersRequest } from '../paper-request'
import { useFoundValues, type NamedFacet } from './paper-facets'

/** How many values are shown before the reader asks for more. */
const few = 6

/** The values of a facet with the number of papers that each would leave; those that are chosen come first. */
export function NameFacet(props: {
  title: string
  /** Of its values, such as "venues". */
  plural: string
  kind: NamedFacet
  facet: Facet
  request: PapersRequest
  chosen: readonly string[]
  toggle: (id: string, isOn: boolean) => void
}) {
  const { title, plural, kind, facet, request, chosen, toggle } = props
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const { found, failure } = useFoundValues(request, kind, isOpen ? text : '')
  const { distinct, values } = found ?? facet
  const shown = isOpen ? values : firstOf(values, chosen)
  if (distinct === 0 && chosen.length === 0 && found === null) return null
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {isOpen && facet.distinct > few && (
        <FilterField label={`Find ${plural}`} text={text} change={setText} />
      )}
      {shown.map(({ id, name, papers }) => (
        <CountedCheck
          key={id}
          name={name}
          count={papers}
          isOn={chosen.includes(id)}
          change={(isOn) => toggle(id, isOn)}
        />
      ))}
      {failure !== null && (
        <p role="alert" className="small">
          {failure}
        </p>
      )}
      {found?.distinct === 0 && <p className="small soft">None of this name</p>}
      {isOpen && distinct > shown.length && (
        <p className="small faint">
          {formatCount(distinct - shown.length)} more; type to find them
        </p>
      )}
      {facet.distinct > few && (
        <button
          type="button"
          className="more-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? `Fewer ${plural}` : `All ${formatCount(facet.distinct)} ${plural}`}
        </button>
      )}
    </fieldset>
  )
}

function firstOf(values: readonly FacetName[], chosen: readonly string[]): readonly FacetName[] {
  const [on, off] = [true, false].map((isOn) =>
    values.filter(({ id }) => chosen.includes(id) === isOn),
  )
  return [...(on ?? []), ...(off ?? [])].slice(0, Math.max(few, chosen.length))
}
