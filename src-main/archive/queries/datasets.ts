import type { RequestOf } from '#contract/contract'
import type { DatasetFacets, DatasetItem } from '#contract/dataset'
import { readNames, writeNames } from '#contract/names'
import type { List } from '#contract/replies'
import type { Wish } from '../catalogue/catalogue'
import { type FacetWish, countFacet, countHalves, countYears } from '../catalogue/count-facets'
import {
  type DatasetCatalogue,
  type DatasetFacetName,
  type DatasetHalf,
  readDatasets,
} from '../catalogue/dataset-catalogue'
import { CatalogueList } from './catalogue-list'
import { sieveOf, wantsEveryOf } from '../catalogue/sieve'
import type { Database } from '../database'
import { Kept } from '../papers/kept'
import { taskIdOf } from './lookup'

const DATASET = `
  SELECT
    id AS rowId, slug AS id, name, full_name AS fullName, coalesce(papers, 0) AS papers,
    leaderboards, CAST(substr(introduced, 1, 4) AS INTEGER) AS year, doubt,
    substr(description, 1, 600) AS beginning
  FROM dataset WHERE id = :row`

const MODALITIES = `
  SELECT modality FROM dataset_modality WHERE dataset_id = :dataset ORDER BY position`

type DatasetRow = Omit<DatasetItem, 'modalities' | 'summary'> & {
  rowId: number
  beginning: string | null
}

/** The questions about all datasets of a snapshot, which are held in memory once one is asked. */
export function datasetLists(db: Database) {
  let known: DatasetCatalogue | undefined
  const catalogue = () => (known ??= readDatasets(db))
  const listing = new CatalogueList(catalogue)
  const facets = new Kept<DatasetFacets>(16)
  const read = (row: number) => db.all<DatasetRow>(DATASET, { row }).map((each) => item(db, each))
  return {
    datasets: ({ limit, after, sort, ...request }: RequestOf<'datasets'>): List<DatasetItem> =>
      listing.page(wishOf(inTasks(db, request)), sort, { limit, after }, read),
    'dataset-facets': (request: RequestOf<'dataset-facets'>): DatasetFacets =>
      facets.get(JSON.stringify(request), () => facetsOf(catalogue(), inTasks(db, request))),
  }
}

/** A task may be asked for under the id of one of its spellings. */
function inTasks<Request extends Filters>(db: Database, request: Request): Request {
  const { task } = request
  if (task === undefined) return request
  return { ...request, task: writeNames(readNames(task).map((id) => taskIdOf(db, id))) }
}

type Filters = Omit<RequestOf<'datasets'>, 'limit' | 'after' | 'sort'>

function wishOf(filters: Filters): Wish<DatasetFacetName, DatasetHalf> {
  const { text, year, hidden, every, task, modality, language, parent, leaderboard, loader } =
    filters
  return {
    text,
    year,
    hidden,
    every,
    chosen: { task, modality, language, parent },
    halves: { leaderboard, loader },
  }
}

function facetsOf(
  catalogue: DatasetCatalogue,
  { facet, find = '', ...filters }: RequestOf<'dataset-facets'>,
): DatasetFacets {
  const sieve = sieveOf(catalogue, wishOf(filters))
  const values = (name: DatasetFacetName) => {
    const wish: FacetWish = {
      name,
      chosen: filters[name],
      wantsEvery: wantsEveryOf(filters.every, name),
      isClose: facet === name,
      find,
    }
    return countFacet(sieve, catalogue.facets[name], wish)
  }
  return {
    total: sieve.count(),
    hidden: sieve.countOf(catalogue.doubted, 'hidden'),
    modality: values('modality'),
    task: values('task'),
    language: values('language'),
    parent: values('parent'),
    years: countYears(sieve, catalogue.years),
    leaderboard: countHalves(sieve, catalogue.halves.leaderboard, 'leaderboard'),
    loader: countHalves(sieve, catalogue.halves.loader, 'loader'),
  }
}

const item = (db: Database, { rowId, beginning, ...row }: DatasetRow): DatasetItem => ({
  ...row,
  summary: firstLine(beginning),
  modalities: modalitiesOf(db, rowId),
})

/** What kinds of data a dataset holds, by its row id. */
export function modalitiesOf(db: Database, dataset: number): string[] {
  return db.all<{ modality: string }>(MODALITIES, { dataset }).map(({ modality }) => modality)
}

/** The first line that says something, without the marks of a Markdown heading or emphasis. */
function firstLine(text: string | null): string | null {
  const line = text?.split(/\r?\n/).find((each) => /[\p{L}\p{N}]/u.test(each))
  return line?.replace(/^[#>\s]+|\*\*/g, '').trim() || null
}
