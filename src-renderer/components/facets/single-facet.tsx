import { useState } from 'react'
import type { FacetValue } from '#contract/facets'
import { CountedCheck } from '../counted-check'
import { FilterField } from '../filter-field'
import { formatCount } from '../number'

/** How many values are shown before the reader asks for more. */
const few = 7

/**
 * The values of a facet of which one can be chosen, with how much each would leave. A facet of very many
 * values is told in part; `find` asks for those whose names hold a text.
 */
export function SingleFacet(props: {
  title: string
  /** Of its values, such as “metrics”. */
  plural: string
  values: readonly FacetValue[]
  /** How many there are in all. */
  distinct?: number
  chosen: string | undefined
  choose: (id: string | undefined) => void
  find?: { text: string; change: (text: string) => void }
}) {
  const { title, plural, values, chosen, choose, find } = props
  const distinct = props.distinct ?? values.length
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? values : fewOf(values, chosen)
  if (values.length === 0 && !find?.text) return null
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {isOpen && find && (
        <FilterField label={`Find ${plural}`} text={find.text} change={find.change} />
      )}
      {shown.map(({ id, name, count }) => (
        <CountedCheck
          key={id}
          name={name}
          count={count}
          isOn={id === chosen}
          change={(isOn) => choose(isOn ? id : undefined)}
        />
      ))}
      {values.length === 0 && <p className="small soft">None of this name</p>}
      {isOpen && distinct > values.length && (
        <p className="small faint">
          {formatCount(distinct - values.length)} more; type to find them
        </p>
      )}
      {(distinct > few || isOpen) && (
        <button
          type="button"
          className="more-button"
          aria-expanded={isOpen}
          onClick={() => {
            find?.change('')
            setOpen(!isOpen)
          }}
        >
          {isOpen ? `Fewer ${plural}` : `All ${formatCount(distinct)} ${plural}`}
        </button>
      )}
    </fieldset>
  )
}

/** The first values, and the one that is chosen wherever it stands. */
function fewOf(values: readonly FacetValue[], chosen: string | undefined) {
  const first = values.slice(0, few)
  return [...first, ...values.slice(few).filter(({ id }) => id === chosen)]
}
