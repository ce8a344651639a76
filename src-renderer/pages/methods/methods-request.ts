import type { InputOf } from '#contract/contract'
import type { MethodFacets } from '#contract/method'
import { ofFacet, ofField, type ListFilter } from '../../catalogue/list-filters'
import { yearsInWords } from '../../components/facets/years-facet'

/** What the reader can set; which part of the list an answer brings is not part of it. */
export type MethodsRequest = Omit<InputOf<'methods'>, 'limit' | 'after' | 'year'> & {
  year?: string | undefined
}

/** Changes a part of the request. */
export type ChangeMethods = (part: Partial<MethodsRequest>) => void

/** The filters that are on. */
export function filtersOf(
  request: MethodsRequest,
  facets: MethodFacets | null,
): ListFilter<MethodsRequest>[] {
  const { text, year } = request
  return [
    ...ofField<MethodsRequest>('text', 'name', text, (text) => `named “${text}”`),
    ...ofFacet('area', request, facets?.area, (name) => `of the area “${name}”`),
    ...ofFacet('collection', request, facets?.collection, (name) => `in the collection “${name}”`),
    ...ofField<MethodsRequest>(
      'year',
      'introduced',
      year && yearsInWords(year),
      (years) => `of ${years}`,
    ),
  ]
}
