import type { Dataset, DatasetChild, SimilarDataset } from '#contract/dataset'
import type { Reference } from '#contract/reference'
import type { Database } from '../database'

const BY_SLUG = 'SELECT slug AS id, name FROM dataset WHERE slug = :slug'

const CHILDREN = `
  SELECT slug AS id, name, leaderboards FROM dataset
  WHERE parent_slug = :slug AND id <> :dataset
  ORDER BY papers DESC, folded, id`

/** The dataset that another says it is part of, as that spells it when it is not here. */
export function parentOf(
  db: Database,
  { parent, parentSlug }: { parent: string | null; parentSlug: string | null },
): Dataset['parent'] {
  if (parent === null) return null
  return db.first<Reference>(BY_SLUG, { slug: parentSlug }) ?? { id: null, name: parent }
}

/** Those that say that they are part of a dataset. */
export const childrenOf = (db: Database, dataset: number, slug: string): DatasetChild[] =>
  db.all<DatasetChild>(CHILDREN, { dataset, slug })

const DATASET = 'SELECT slug AS id, name FROM dataset WHERE id = :other'

const SHARED_TASKS = `
  SELECT task.slug AS id, task.name
  FROM dataset_task AS own
  JOIN dataset_task AS others ON others.task_id = own.task_id AND others.dataset_id = :other
  JOIN task ON task.id = own.task_id
  WHERE own.dataset_id = :dataset
  ORDER BY own.position`

const SHARED_MODALITIES = `
  SELECT own.modality
  FROM dataset_modality AS own
  JOIN dataset_modality AS others ON others.modality = own.modality AND others.dataset_id = :other
  WHERE own.dataset_id = :dataset
  ORDER BY own.position`

/** The datasets that an import found to be most like another, with what they have in common. */
export function similarTo(db: Database, dataset: number, similar: string): SimilarDataset[] {
  return (JSON.parse(similar) as number[]).flatMap((other) => {
    const key = { dataset, other }
    return db.all<Reference>(DATASET, { other }).map((reference) => ({
      ...reference,
      tasks: db.all<Reference>(SHARED_TASKS, key),
      modalities: db
        .all<{ modality: string }>(SHARED_MODALITIES, key)
        .map(({ modality }) => modality),
    }))
  })
}
