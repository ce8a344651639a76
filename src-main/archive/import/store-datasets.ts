import { IdList } from '../packed/ids'
import { spamDoubt } from '../quality/spam'
import { fold } from '../text/fold'
import { slug } from '../text/slug'
import { type FoundDataset, packDatasets } from './dataset-catalogue'
import type { DatasetDraft } from './datasets'
import type { Inserts } from './inserts'
import type { PaperRegister } from './paper-register'
import type { PaperUsage } from './paper-usage'
import type { Registers } from './registers'
import { similarDatasets } from './similar-datasets'
import { storeCatalogue } from './store-catalogue'
import type { StoredLeaderboard } from './store-leaderboards'

/** Stores datasets with everything that they list and the papers with results on them. */
export function storeDatasets(
  inserts: Inserts,
  registers: Registers,
  leaderboards: readonly StoredLeaderboard[],
  usage: PaperUsage,
): void {
  const { datasets, papers, tasks, ledger } = registers
  const counts = new Map<number, number>()
  for (const { datasetId } of leaderboards)
    if (datasetId !== null) counts.set(datasetId, (counts.get(datasetId) ?? 0) + 1)
  const similar = similarDatasets(datasets.all)
  const found: FoundDataset[] = []
  for (const [place, dataset] of datasets.all.entries()) {
    const own = { ...columnsOf(dataset, papers), leaderboards: counts.get(dataset.id) ?? 0 }
    inserts.into('dataset', { ...own, similar: JSON.stringify(similar[place] ?? []) })
    storeLists(inserts, dataset)
    const { parent_slug, leaderboards, doubt } = own
    found.push({ dataset, parentSlug: parent_slug, leaderboards, doubt })
    ledger.stored('datasets')
  }
  storeCatalogue(inserts, 'dataset', packDatasets(found, tasks.all))
  storePapers(inserts, registers, leaderboards, usage)
}

/** Leaderboards are stored in the order in which they are registered. */
function storePapers(
  inserts: Inserts,
  { leaderboards: { all }, papers }: Registers,
  stored: readonly StoredLeaderboard[],
  usage: PaperUsage,
): void {
  const byDataset = new Map<number, Set<number>>()
  for (const [place, { rows }] of all.entries()) {
    const datasetId = stored[place]?.datasetId ?? null
    if (datasetId === null) continue
    const known = byDataset.get(datasetId) ?? new Set()
    byDataset.set(datasetId, known)
    for (const { paper } of rows) if (paper !== null) known.add(papers.id(paper))
  }
  for (const [dataset_id, known] of byDataset) {
    if (known.size === 0) continue
    const rising = Uint32Array.from(known).toSorted()
    const list = new IdList()
    for (const id of rising) list.push(id)
    const years = JSON.stringify(usage.years(rising))
    inserts.into('dataset_papers', { dataset_id, years, ids: list.bytes })
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
    parent_slug: parentSlug(dataset.parent),
    image: dataset.image,
    paper_title: paper?.title ?? null,
    paper_url: paper?.url ?? null,
    paper_id: ordinal === null ? null : papers.id(ordinal),
    introduced: dataset.introduced,
    papers: dataset.papers,
    doubt: spamDoubt(dataset),
    archive_url: dataset.archiveUrl,
  }
}

/** The source gives the parent's name or its address, whose last part is its id. */
function parentSlug(parent: string | null): string | null {
  return parent === null ? null : slug(parent.replace(/\/+$/, '').split('/').at(-1) ?? parent)
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
