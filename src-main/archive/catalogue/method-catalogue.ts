import type { RequestOf } from '#contract/contract'
import type { Catalogue, Shape } from './catalogue'

type MethodFacetName = 'area' | 'collection'
type MethodSort = RequestOf<'methods'>['sort']
export type MethodCatalogue = Catalogue<MethodFacetName, never, MethodSort>

/** By what methods are listed. */
export const methodShape: Shape<MethodFacetName, never, MethodSort> = {
  facets: { area: 'Area', collection: 'Collection' },
  halves: [],
  sorts: ['papers', 'newest'],
}
