import type { RequestOf } from '#contract/contract'
import type { Database } from '../database'
import type { Catalogue } from './catalogue'
import { readCatalogue } from './read-catalogue'

export type DatasetFacetName = 'task' | 'modality' | 'language' | 'parent'
export type DatasetHalf = 'leaderboard' | 'loader'
export type DatasetSort = RequestOf<'datasets'>['sort']
export type DatasetCatalogue = Catalogue<DatasetFacetName, DatasetHalf, DatasetSort>

/** All datasets of a snapshot. */
export const readDatasets = (db: Database): DatasetCatalogue =>
  readCatalogue(db, 'dataset', {
    facets: { task: 'Task', modality: null, language: null, parent: 'Dataset' },
    halves: ['leaderboard', 'loader'],
    sorts: ['papers', 'leaderboards', 'name', 'newest'],
  })
