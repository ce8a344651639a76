import type { RequestOf } from '#contract/contract'
import type { Database } from '../database'
import type { Catalogue } from './catalogue'
import { readCatalogue } from './read-catalogue'

export type MethodFacetName = 'area' | 'collection'
export type MethodSort = RequestOf<'methods'>['sort']
export type MethodCatalogue = Catalogue<MethodFacetName, never, MethodSort>

/** All methods of a snapshot. */
export const readMethods = (db: Database): MethodCatalogue =>
  readCatalogue(db, 'method', {
    facets: { area: 'Area', collection: 'Collection' },
    halves: [],
    sorts: ['papers', 'name', 'newest'],
  })
