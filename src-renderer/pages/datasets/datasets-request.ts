import type { InputOf } from '#contract/contract'
import type { DatasetFacets } from '#contract/dataset'
import { ofFacet, ofField, type ListFilter } from '../../catalogue/list-filters'
import { yearsInWords } from '../../components/facets/years-facet'

/** What the reader can set; which part of the list an answer brings is not part of it. */
export type DatasetsRequest = Omit<InputOf<'datasets'>, 'limit' | 'after' | 'year'> & {
  year?: string | undefined
}

/** Changes a part of the request. */
export type ChangeDatasets = (part: Partial<DatasetsRequest>) => void

export type DatasetFilter = ListFilter<DatasetsRequest>

/** The filters that are on. */
export function filtersOf(request: DatasetsRequest, facets: DatasetFacets | null): DatasetFilter[] {
  const { text, year, leaderboard, loader } = request
  return [
    ...ofField<DatasetsRequest>('text', 'name', text, (text) => `named “${text}”`),
    ...valueFacets.flatMap((facet) => ofFacet(facet, request, facets?.[facet], facetWords[facet])),
    ...ofField<DatasetsRequest>(
      'year',
      'introduced',
      year && yearsInWords(year),
      (years) => `of ${years}`,
    ),
    ...ofHalf('leaderboard', 'leaderboard', leaderboard),
    ...ofHalf('loader', 'data loader', loader),
  ]
}

/** The facets whose values have names. */
const valueFacets = ['modality', 'task', 'language', 'parent'] as const

const facetWords: Readonly<Record<(typeof valueFacets)[number], (name: string) => string>> = {
  modality: (name) => `of the modality “${name}”`,
  task: (name) => `of the task “${name}”`,
  language: (name) => `in the language “${name}”`,
  parent: (name) => `part of “${name}”`,
}

const ofHalf = (key: 'leaderboard' | 'loader', noun: string, half: 'yes' | 'no' | undefined) =>
  ofField<DatasetsRequest>(key, noun, half && some[half], (some) =>
    some === 'some' ? `with a ${noun}` : `without a ${noun}`,
  )

const some = { yes: 'some', no: 'none' } as const
