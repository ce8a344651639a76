import type { InputOf } from '#contract/contract'
import type { DatasetFacets } from '#contract/dataset'
import { writeNames } from '#contract/names'
import { chosenIn, isSet } from '../../components/facets/chosen'
import { yearsInWords } from '../../components/facets/years-facet'

/** What the reader can set; which part of the list an answer brings is not part of it. */
export type DatasetsRequest = Omit<InputOf<'datasets'>, 'limit' | 'after' | 'year'> & {
  year?: string | undefined
}

/** Changes a part of the request. */
export type ChangeDatasets = (part: Partial<DatasetsRequest>) => void

/** The facets whose values have names. */
const valueFacets = ['modality', 'task', 'language', 'parent'] as const
export type ValueFacetName = (typeof valueFacets)[number]

/** A filter that is on: its words, and what takes it off. */
export interface DatasetFilter {
  key: string
  kind: string
  name: string
  /** As it follows the noun. */
  words: string
  without: Partial<DatasetsRequest>
}

/** The filters that are on. Facets, once they are there, tell the names of what is chosen by its id. */
export function filtersOf(request: DatasetsRequest, facets: DatasetFacets | null): DatasetFilter[] {
  const { text, year, leaderboard, loader } = request
  return [
    ...filter('text', 'name', text, (text) => `named “${text}”`),
    ...valueFacets.flatMap((facet) => ofFacet(facet, request, facets)),
    ...filter('year', 'introduced', year && yearsInWords(year), (years) => `of ${years}`),
    ...filter('leaderboard', 'leaderboard', leaderboard && some[leaderboard], (some) =>
      some === 'some' ? 'with a leaderboard' : 'without a leaderboard',
    ),
    ...filter('loader', 'data loader', loader && some[loader], (some) =>
      some === 'some' ? 'with a data loader' : 'without a data loader',
    ),
  ]
}

const some = { yes: 'some', no: 'none' } as const

const facetWords: Readonly<Record<ValueFacetName, (name: string) => string>> = {
  modality: (name) => `of the modality “${name}”`,
  task: (name) => `of the task “${name}”`,
  language: (name) => `in the language “${name}”`,
  parent: (name) => `part of “${name}”`,
}

function ofFacet(
  facet: ValueFacetName,
  request: DatasetsRequest,
  facets: DatasetFacets | null,
): DatasetFilter[] {
  const chosen = chosenIn(request[facet])
  return chosen.map((id) => {
    const name = facets?.[facet].values.find((value) => value.id === id)?.name ?? id
    const others = chosen.filter((other) => other !== id)
    return {
      key: `${facet} ${id}`,
      kind: facet,
      name,
      words: facetWords[facet](name),
      without: { [facet]: namesOrNone(others) },
    }
  })
}

const namesOrNone = (names: readonly string[]) => writeNames(names) || undefined

function filter(
  key: 'text' | 'year' | 'leaderboard' | 'loader',
  kind: string,
  name: string | undefined,
  words: (name: string) => string,
): DatasetFilter[] {
  return name ? [{ key, kind, name, words: words(name), without: { [key]: undefined } }] : []
}

/** The same filters for the facets, which have no order. */
export function withoutSort(request: DatasetsRequest): Omit<DatasetsRequest, 'sort'> {
  const { sort: _, ...filters } = request
  return filters
}

export const showsHidden = ({ hidden }: DatasetsRequest): boolean => isSet(hidden)
