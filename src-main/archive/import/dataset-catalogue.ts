import { type DatasetCatalogue, datasetShape } from '../catalogue/dataset-catalogue'
import { FacetNames } from '../catalogue/facet-names'
import { makeCatalogue } from '../catalogue/make-catalogue'
import { type PackedColumns, packCatalogue } from '../catalogue/pack-catalogue'
import { dayNumber, yearOf } from '../catalogue/year-of'
import { fold } from '../text/fold'
import type { DatasetDraft } from './datasets'
import { FacetRegister } from './store-catalogue'
import type { TaskDraft } from './task-register'

/** What an import has found out about a dataset. */
export interface FoundDataset {
  dataset: DatasetDraft
  leaderboards: number
  parentSlug: string | null
  doubt: string | null
}

/** All datasets, packed to be listed. */
export function packDatasets(
  found: readonly FoundDataset[],
  tasks: readonly TaskDraft[],
): PackedColumns {
  const { labels, names } = facetsOf(found, tasks)
  const catalogue: DatasetCatalogue = makeCatalogue(found, datasetShape, names, {
    name: ({ dataset }) => fold(dataset.name),
    fullName: ({ dataset }) => dataset.fullName,
    year: ({ dataset }) => yearOf(dataset.introduced),
    isDoubted: ({ doubt }) => doubt !== null,
    labels,
    halves: {
      leaderboard: ({ leaderboards }) => leaderboards > 0,
      loader: ({ dataset }) => dataset.loaders.length > 0,
    },
    keys: {
      papers: ({ dataset }) => dataset.papers ?? 0,
      leaderboards: ({ leaderboards }) => leaderboards,
      newest: ({ dataset }) => dayNumber(dataset.introduced),
    },
  })
  return packCatalogue(catalogue)
}

/** The labels of each facet, numbered as they are met, and what these are called. */
function facetsOf(found: readonly FoundDataset[], tasks: readonly TaskDraft[]) {
  const modalities = new FacetRegister()
  const languages = new FacetRegister()
  const parents = new FacetRegister()
  const bySlug = new Map(found.map(({ dataset }) => [dataset.slug, dataset.name]))
  return {
    labels: {
      task: ({ dataset }: FoundDataset) => dataset.tasks,
      modality: ({ dataset }: FoundDataset) =>
        dataset.modalities.map((name) => modalities.label(name)),
      language: ({ dataset }: FoundDataset) =>
        dataset.languages.map((name) => languages.label(name)),
      parent: ({ dataset, parentSlug }: FoundDataset) => {
        if (parentSlug === null) return []
        return [parents.label(parentSlug, (slug) => bySlug.get(slug) ?? dataset.parent ?? slug)]
      },
    },
    names: {
      task: new FacetNames(() => tasks.map(({ slug, name }) => ({ id: slug, name }))),
      modality: modalities.names,
      language: languages.names,
      parent: parents.names,
    },
  }
}
