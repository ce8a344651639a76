import type { RequestOf } from '#contract/contract'
import type { Catalogue, Shape } from './catalogue'

type DatasetFacetName = 'task' | 'modality' | 'language' | 'parent'
type DatasetHalf = 'leaderboard' | 'loader'
type DatasetSort = RequestOf<'datasets'>['sort']
export type DatasetCatalogue = Catalogue<DatasetFacetName, DatasetHalf, DatasetSort>

/** By what datasets are listed. */
export const datasetShape: Shape<DatasetFacetName, DatasetHalf, DatasetSort> = {
  facets: { task: 'Task', modality: null, language: null, parent: 'Dataset' },
  halves: ['leaderboard', 'loader'],
  sorts: ['papers', 'leaderboards', 'newest'],
}
