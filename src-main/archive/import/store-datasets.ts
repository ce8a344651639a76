import { fold } from '../text/fold'
import type { DatasetDraft } from './datasets'
import type { Inserts } from './inserts'
import type { PaperRegister } from './paper-register'
import type { Registers } from './registers'
import type { StoredLeaderboard } from './store-leaderboards'

/** Stores datasets with everything that they list. */
export function storeDatasets(
  inserts: Inserts,
  { datasets, papers, ledger }: Registers,
  leaderboards: readonly StoredLeaderboard[],
): void {
  const counts = new Map<number, number>()
  for (const { datasetId } of leaderboards)
    if (datasetId !== null) counts.set(datasetId, (counts.get(datasetId) ?? 0) + 1)
  for (const dataset of datasets.all) {
    const own = { ...columnsOf(dataset, papers), leaderboards: counts.get(dataset.id) ?? 0 }
    inserts.into('dataset', own)
    storeLists(inserts, dataset)
    ledger.stored('datasets')
  }
}

function columnsOf(dataset: DatasetDraft, papers: PaperRegister) {
  const { paper } = dataset
  const ordinal = paper && papers.find({ url: paper.url, title: paper.title })
  return {
    id: dataset.id,
    slug: dataset.slug,
    name: dataset.name,
    folded: fold(dataset.name),
    full_name: dataset.fullName,
    description: dataset.description,
    homepage: dataset.homepage,
    warning: dataset.warning,
    parent: dataset.parent,
    image: dataset.image,
    paper_title: paper?.title ?? null,
    paper_url: paper?.url ?? null,
    paper_id: ordinal === null ? null : papers.id(ordinal),
    introduced: dataset.introduced,
    papers: dataset.papers,
    archive_url: dataset.archiveUrl,
  }
}

function storeLists(inserts: Inserts, dataset: DatasetDraft): void {
  const dataset_id = dataset.id
  for (const [position, name] of dataset.variants.entries())
    inserts.into('dataset_variant', { dataset_id, position, name })
  for (const [position, modality] of dataset.modalities.entries())
    inserts.into('dataset_modality', { modality, dataset_id, position })
  for (const [position, language] of dataset.languages.entries())
    inserts.into('dataset_language', { language, dataset_id, position })
  for (const [position, task_id] of dataset.tasks.entries())
    inserts.into('dataset_task', { dataset_id, position, task_id })
  for (const [position, { url, repository, frameworks }] of dataset.loaders.entries()) {
    const lists = { url, repository, frameworks: JSON.stringify(frameworks) }
    inserts.into('dataset_loader', { dataset_id, position, ...lists })
  }
}
