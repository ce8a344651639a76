import type { RequestOf } from '#contract/contract'
import type { DatasetFacets, DatasetItem } from '#contract/dataset'
import { readNames, writeNames } from '#contract/names'
import type { List } from '#contract/replies'
import { CatalogueList } from '../catalogue/catalogue-list'
import { datasetShape } from '../catalogue/dataset-catalogue'
import { readCatalogue } from '../catalogue/read-catalogue'
import type { Database } from '../database'
import { found } from '../errors'
import { Kept } from '../papers/kept'
import { taskIdOf } from './lookup'
import { pageOf } from './place'

const DATASET = `
  SELECT
    slug AS id, name, full_name AS fullName, coalesce(papers, 0) AS papers,
    leaderboards, CAST(substr(introduced, 1, 4) AS INTEGER) AS year, doubt,
    substr(description, 1, 600) AS beginning
  FROM dataset WHERE id = :row`

const MODALITIES = `
  SELECT modality FROM dataset_modality WHERE dataset_id = :dataset ORDER BY position`

type DatasetRow = Omit<DatasetItem, 'modalities' | 'summary'> & {
  beginning: string | null
}

/** The questions about all datasets of a snapshot, which are held in memory once one is asked. */
export function datasetLists(db: Database) {
  const list = new CatalogueList(() => readCatalogue(db, 'dataset', datasetShape))
  const facets = new Kept<DatasetFacets>(16)
  const item = (row: number) => datasetItem(db, row)

  function count({ facet, find, ...filters }: RequestOf<'dataset-facets'>): DatasetFacets {
    const counts = list.facets(wishOf(db, filters), { facet, find })
    return {
      total: counts.total,
      hidden: counts.hidden,
      modality: counts.values('modality'),
      task: counts.values('task'),
      language: counts.values('language'),
      parent: counts.values('parent'),
      years: counts.years,
      leaderboard: counts.halves('leaderboard'),
      loader: counts.halves('loader'),
    }
  }

  return {
    datasets: ({ limit, after, sort, ...filters }: RequestOf<'datasets'>): List<DatasetItem> =>
      pageOf(list.find(wishOf(db, filters), sort).rows, { limit, after }, item),
    'dataset-facets': (request: RequestOf<'dataset-facets'>): DatasetFacets =>
      facets.get(JSON.stringify(request), () => count(request)),
  }
}

type Filters = Omit<RequestOf<'datasets'>, 'limit' | 'after' | 'sort'>

function wishOf(db: Database, filters: Filters) {
  const { text, year, hidden, every, modality, language, parent, leaderboard, loader } = filters
  // A task may be asked for under the id of one of its spellings.
  const task = filters.task && writeNames(readNames(filters.task).map((id) => taskIdOf(db, id)))
  return {
    text,
    year,
    hidden,
    every,
    chosen: { task, modality, language, parent },
    halves: { leaderboard, loader },
  }
}

function datasetItem(db: Database, row: number): DatasetItem {
  const { beginning, ...dataset } = found(db.first<DatasetRow>(DATASET, { row }), `Dataset ${row}`)
  return { ...dataset, summary: firstLine(beginning), modalities: modalitiesOf(db, row) }
}

/** What kinds of data a dataset holds, by its row id. */
export function modalitiesOf(db: Database, dataset: number): string[] {
  return db.all<{ modality: string }>(MODALITIES, { dataset }).map(({ modality }) => modality)
}

/** The first line that says something, without the marks of a Markdown heading or emphasis. */
function firstLine(text: string | null): string | null {
  const line = text?.split(/\r?\n/).find((each) => /[\p{L}\p{N}]/u.test(each))
  return line?.replace(/^[#>\s]+|\*\*/g, '').trim() || null
}
