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
  doubt: string | null
}

type Item = DraftItem<DatasetFacetName, DatasetHalf, DatasetSort>

/** All datasets, packed to be listed. */
export function packDatasets(
  found: readonly FoundDataset[],
  tasks: readonly TaskDraft[],
): PackedColumns {
  const facets = {
    modality: new FacetRegister(),
    language: new FacetRegister(),
    parent: new FacetRegister(),
  }
  const bySlug = new Map(found.map(({ dataset }) => [dataset.slug, dataset.name]))
  const items = found.map(({ dataset, leaderboards, parentSlug, doubt }): Item => {
    const parentName = (slug: string) => bySlug.get(slug) ?? dataset.parent ?? slug
    return {
      ...sortedBy(dataset, leaderboards),
      isDoubted: doubt !== null,
      labels: {
        task: dataset.tasks,
        modality: dataset.modalities.map((name) => facets.modality.label(name)),
        language: dataset.languages.map((name) => facets.language.label(name)),
        parent: parentSlug === null ? [] : [facets.parent.label(parentSlug, parentName)],
      },
      halves: { leaderboard: leaderboards > 0, loader: dataset.loaders.length > 0 },
    }
  })
  return packCatalogue(items, {
    names: {
      task: tasks.map(({ slug, name }) => ({ id: slug, name })),
      modality: facets.modality.names,
      language: facets.language.names,
      parent: facets.parent.names,
    },
    halves: ['leaderboard', 'loader'],
    sorts: ['papers', 'leaderboards', 'newest'],
  })
}

function sortedBy(
  { name, fullName, introduced, papers }: DatasetDraft,
  leaderboards: number,
): Pick<Item, 'name' | 'fullName' | 'year' | 'keys'> {
  const day = introduced ?? '0'
  return {
    name: fold(name),
    fullName,
    year: introduced === null ? null : Number(introduced.slice(0, 4)),
    keys: { papers: papers ?? 0, leaderboards, newest: Number(day.replaceAll('-', '')) },
  }
}
