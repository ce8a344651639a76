import type { MethodFacets } from '#contract/method'
import { chosenIn, toggled, wantsEvery, withEvery } from '../../components/facets/chosen'
import { FacetFrame } from '../../components/facets/facet-frame'
import { ValueFacet } from '../../components/facets/value-facet'
import { YearsFacet } from '../../components/facets/years-facet'
import {
  withoutSort,
  type ChangeMethods,
  type MethodsRequest,
  type ValueFacetName,
} from './methods-request'

interface RailProps {
  facets: MethodFacets
  request: MethodsRequest
  change: ChangeMethods
}

/** What the list of methods can be narrowed to, in exact numbers. */
export function MethodsRail({ filters, ...props }: RailProps & { filters: number }) {
  const { facets, request, change } = props
  return (
    <FacetFrame filters={filters}>
      <Values {...props} title="Area" plural="areas" name="area" />
      <Values {...props} title="Collection" plural="collections" name="collection" />
      <YearsFacet
        title="Year introduced"
        noun="method"
        nouns="Methods"
        without="of unknown year"
        years={facets.years}
        year={request.year}
        change={(year) => change({ year })}
      />
    </FacetFrame>
  )
}

function Values(props: RailProps & { title: string; plural: string; name: ValueFacetName }) {
  const { facets, request, change, title, plural, name } = props
  return (
    <ValueFacet
      title={title}
      plural={plural}
      name={name}
      facet={facets[name]}
      method="method-facets"
      request={withoutSort(request)}
      chosen={chosenIn(request[name])}
      toggle={(id, isOn) => change({ [name]: toggled(request[name], id, isOn) })}
      every={{
        isOn: wantsEvery(request.every, name),
        change: (isOn) => change({ every: withEvery(request.every, name, isOn) }),
      }}
    />
  )
}
