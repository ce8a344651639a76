import type { RequestOf } from '#contract/contract'
import type { Database } from '../database'
import type { Catalogue, CatalogueFacet } from './catalogue'
import { labelsOf, placed, readColumns } from './columns'
import { FacetNames, labelled } from './facet-names'
import { Texts, bothNames } from './texts'

export type DatasetFacetName = 'task' | 'modality' | 'language' | 'parent'
export type DatasetHalf = 'leaderboard' | 'loader'
type Sort = RequestOf<'datasets'>['sort']
export type DatasetCatalogue = Catalogue<DatasetFacetName, DatasetHalf, Sort>

/** All datasets as numbers in memory. */
export function datasetCatalogue(db: Database): DatasetCatalogue {
  const { id, folded, full_name, introduced, papers, leaderboards, spam } =
    readColumns<DatasetColumns>(db, COLUMNS, DATASETS)
  const size = id.length
  const numbers = (numberAt: (at: number) => number) =>
    placed(new Float64Array(size + 1), id, numberAt)
  const flags = (isSet: (at: number) => boolean) =>
    placed(new Uint8Array(size + 1), id, (at) => (isSet(at) ? 1 : 0))
  const texts: string[] = []
  for (const [at, own] of id.entries())
    texts[own - 1] = bothNames(folded[at] ?? '', full_name[at] ?? null)
  return {
    size,
    texts: new Texts(texts),
    years: placed(new Uint16Array(size + 1), id, (at) => Number(introduced[at]?.slice(0, 4) ?? 0)),
    spam: flags((at) => typeof spam[at] === 'string'),
    facets: {
      task: tasks(db, size),
      modality: named(db, size, 'modality'),
      language: named(db, size, 'language'),
      parent: parents(db, size),
    },
    halves: {
      leaderboard: flags((at) => (leaderboards[at] ?? 0) > 0),
      loader: withLoader(db, size),
    },
    byName: Uint32Array.from(id),
    keys: {
      papers: numbers((at) => papers[at] ?? 0),
      leaderboards: numbers((at) => leaderboards[at] ?? 0),
      name: null,
      newest: numbers((at) => dayNumber(introduced[at] ?? null)),
    },
  }
}

const COLUMNS = [
  'id',
  'folded',
  'full_name',
  'introduced',
  'papers',
  'leaderboards',
  'spam',
] as const
/** In the order of an index that holds them all. */
const DATASETS = `SELECT ${COLUMNS.join(', ')} FROM dataset ORDER BY folded, id`

// A type, since an interface is no record.
type DatasetColumns = {
  id: number
  folded: string
  full_name: string | null
  introduced: string | null
  papers: number | null
  leaderboards: number
  spam: string | null
}

/** An ISO day as a number that rises with it; 0 without one. */
const dayNumber = (day: string | null) => Number((day ?? '0').replaceAll('-', ''))

function tasks(db: Database, size: number): CatalogueFacet {
  const { dataset, task } = readColumns<{ dataset: number; task: number }>(
    db,
    ['dataset', 'task'],
    `SELECT dataset_id AS dataset, task_id AS task FROM dataset_task ORDER BY dataset_id, position`,
  )
  const { slug, name } = readColumns<{ slug: string; name: string }>(
    db,
    ['slug', 'name'],
    'SELECT slug, name FROM task ORDER BY id',
  )
  return {
    labels: labelsOf(size, dataset, task),
    names: new FacetNames(slug.map((id, at) => ({ id, name: name[at] ?? '' }))),
    kind: 'Task',
  }
}

/** A facet whose values are the names that datasets list. */
function named(db: Database, size: number, kind: 'modality' | 'language'): CatalogueFacet {
  const { dataset, name } = readColumns<{ dataset: number; name: string }>(
    db,
    ['dataset', 'name'],
    `SELECT dataset_id AS dataset, ${kind} AS name FROM dataset_${kind} ORDER BY dataset_id, position`,
  )
  const { names, labels } = labelled(name)
  return { labels: labelsOf(size, dataset, labels), names, kind: null }
}

/** Parents are told apart by their slugs, also those that are not datasets of the snapshot. */
function parents(db: Database, size: number): CatalogueFacet {
  const { dataset, slug, name } = readColumns<{ dataset: number; slug: string; name: string }>(
    db,
    ['dataset', 'slug', 'name'],
    `SELECT
       dataset.id AS dataset, dataset.parent_slug AS slug,
       coalesce(parent.name, dataset.parent) AS name
     FROM dataset LEFT JOIN dataset AS parent ON parent.slug = dataset.parent_slug
     WHERE dataset.parent_slug IS NOT NULL ORDER BY dataset.id`,
  )
  const known = new Map(slug.map((each, at) => [each, name[at] ?? each]))
  const { names, labels } = labelled(slug, (each) => known.get(each) ?? each)
  return { labels: labelsOf(size, dataset, labels), names, kind: 'Dataset' }
}

function withLoader(db: Database, size: number): Uint8Array {
  const loaders = 'SELECT DISTINCT dataset_id AS dataset FROM dataset_loader'
  const { dataset } = readColumns<{ dataset: number }>(db, ['dataset'], loaders)
  return placed(new Uint8Array(size + 1), dataset, () => 1)
}
