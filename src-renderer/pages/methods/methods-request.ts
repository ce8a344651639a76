import type { InputOf } from '#contract/contract'
import type { MethodFacets } from '#contract/method'
import { writeNames } from '#contract/names'
import { chosenIn, isSet } from '../../components/facets/chosen'
import { yearsInWords } from '../../components/facets/years-facet'

/** What the reader can set; which part of the list an answer brings is not part of it. */
export type MethodsRequest = Omit<InputOf<'methods'>, 'limit' | 'after' | 'year'> & {
  year?: string | undefined
}

/** Changes a part of the request. */
export type ChangeMethods = (part: Partial<MethodsRequest>) => void

export type ValueFacetName = 'area' | 'collection'

/** A filter that is on: its words, and what takes it off. */
export interface MethodFilter {
  key: string
  kind: string
  name: string
  /** As it follows the noun. */
  words: string
  without: Partial<MethodsRequest>
}

/** The filters that are on. Facets, once they are there, tell the names of what is chosen by its id. */
export function filtersOf(request: MethodsRequest, facets: MethodFacets | null): MethodFilter[] {
  const { text, year } = request
  return [
    ...(text
      ? [{ key: 'text', kind: 'name', name: text, words: `named “${text}”`, without: noText }]
      : []),
    ...ofFacet('area', request, facets),
    ...ofFacet('collection', request, facets),
    ...(year ? [ofYear(yearsInWords(year))] : []),
  ]
}

const noText = { text: undefined }

const ofYear = (years: string): MethodFilter => ({
  key: 'year',
  kind: 'introduced',
  name: years,
  words: `of ${years}`,
  without: { year: undefined },
})

const facetWords: Readonly<Record<ValueFacetName, (name: string) => string>> = {
  area: (name) => `of the area “${name}”`,
  collection: (name) => `in the collection “${name}”`,
}

function ofFacet(
  facet: ValueFacetName,
  request: MethodsRequest,
  facets: MethodFacets | null,
): MethodFilter[] {
  const chosen = chosenIn(request[facet])
  return chosen.map((id) => {
    const name = facets?.[facet].values.find((value) => value.id === id)?.name ?? id
    const others = chosen.filter((other) => other !== id)
    return {
      key: `${facet} ${id}`,
      kind: facet,
      name,
      words: facetWords[facet](name),
      without: { [facet]: writeNames(others) || undefined },
    }
  })
}

/** The same filters for the facets, which have no order. */
export function withoutSort(request: MethodsRequest): Omit<MethodsRequest, 'sort'> {
  const { sort: _, ...filters } = request
  return filters
}

export const showsHidden = ({ hidden }: MethodsRequest): boolean => isSet(hidden)
