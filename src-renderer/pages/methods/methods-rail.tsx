import type { MethodFacets } from '#contract/method'
import { FacetFrame } from '../../components/facets/facet-frame'
import { ListFacet } from '../../components/facets/list-facet'
import { YearsFacet } from '../../components/facets/years-facet'
import type { ChangeMethods, MethodsRequest } from './methods-request'

/** What the list of methods can be narrowed to, in exact numbers. */
export function MethodsRail(props: {
  facets: MethodFacets
  request: MethodsRequest
  change: ChangeMethods
  filters: number
}) {
  const { facets, request, change, filters } = props
  const values = {
    method: 'method-facets',
    wants: 'any or every',
    facets,
    request,
    change,
  } as const
  return (
    <FacetFrame filters={filters}>
      <ListFacet {...values} title="Area" plural="areas" name="area" />
      <ListFacet {...values} title="Collection" plural="collections" name="collection" />
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
