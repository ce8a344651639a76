import type { DatasetFacetName, DatasetHalf, DatasetSort } from '../catalogue/dataset-catalogue'
import { type DraftItem, type PackedColumns, packCatalogue } from '../catalogue/pack-catalogue'
import { fold } from '../text/fold'
import type { DatasetDraft } from './datasets'
import { FacetRegister } from './store-catalogue'
import type { TaskDraft } from './task-register'

/** What an import has found out about a dataset. */
export interface FoundDataset {
  dataset: DatasetDraft
  leaderboards: number
  parentSlug: string | null
  spam: string | null
}

/** All datasets, packed to be listed. */
export function packDatasets(
  found: readonly FoundDataset[],
  tasks: readonly TaskDraft[],
): PackedColumns {
  const modalities = new FacetRegister()
  const languages = new FacetRegister()
  const parents = new FacetRegister()
  const bySlug = new Map(found.map(({ dataset }) => [dataset.slug, dataset.name]))
  type Item = DraftItem<DatasetFacetName, DatasetHalf, DatasetSort>
  const items = found.map(({ dataset, leaderboards, parentSlug, spam }): Item => {
    const { introduced, parent } = dataset
    return {
      name: fold(dataset.name),
      fullName: dataset.fullName,
      year: introduced === null ? null : Number(introduced.slice(0, 4)),
      isSpam: spam !== null,
      labels: {
        task: dataset.tasks,
        modality: dataset.modalities.map((name) => modalities.label(name)),
        language: dataset.languages.map((name) => languages.label(name)),
        parent:
          parentSlug === null
            ? []
            : [parents.label(parentSlug, (slug) => bySlug.get(slug) ?? parent ?? slug)],
      },
      halves: { leaderboard: leaderboards > 0, loader: dataset.loaders.length > 0 },
      keys: {
        papers: dataset.papers ?? 0,
        leaderboards,
        newest: Number((introduced ?? '0').replaceAll('-', '')),
      },
    }
  })
  return packCatalogue(items, {
    names: {
      task: tasks.map(({ slug, name }) => ({ id: slug, name })),
      modality: modalities.names,
      language: languages.names,
      parent: parents.names,
    },
    halves: ['leaderboard', 'loader'],
    sorts: ['papers', 'leaderboards', 'newest'],
  })
}
