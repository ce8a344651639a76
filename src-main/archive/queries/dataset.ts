import type { RequestOf } from '#contract/contract'
import type { DataLoader, Dataset, DatasetVariant } from '#contract/dataset'
import type { Reference } from '#contract/reference'
import type { SnapshotFacts } from '#contract/snapshot'
import type { Database } from '../database'
import { found } from '../errors'
import { slug } from '../text/slug'
import { absencesOf } from './absences'
import { modalitiesOf } from './datasets'
import type { FollowDecisions } from './follow-decisions'
import { LEADERBOARD_ITEM, type LeaderboardRow, leaderboardItem } from './leaderboard-item'
import { paperReference } from './paper-reference'
import type { SnapshotMeta } from './snapshot-meta'

const HEADING = `
  SELECT
    dataset.id AS rowId, dataset.slug AS id, dataset.name, dataset.full_name AS fullName,
    dataset.description, dataset.homepage, dataset.warning, dataset.parent, dataset.introduced,
    coalesce(dataset.papers, 0) AS papersAtSource, dataset.archive_url AS archiveUrl,
    dataset.paper_title AS paperTitle, paper.slug AS paperId, paper.title AS knownTitle,
    paper.date AS paperDate
  FROM dataset LEFT JOIN paper ON paper.id = dataset.paper_id
  WHERE dataset.slug = :id`

const LANGUAGES = `
  SELECT language FROM dataset_language WHERE dataset_id = :dataset ORDER BY position`

const TASKS = `
  SELECT task.slug AS id, task.name
  FROM dataset_task JOIN task ON task.id = dataset_task.task_id
  WHERE dataset_task.dataset_id = :dataset
  ORDER BY dataset_task.position`

const LOADERS = `
  SELECT url, repository, frameworks FROM dataset_loader
  WHERE dataset_id = :dataset ORDER BY position`

// Names at the source first, then those that only leaderboards know.
const VARIANTS = `
  SELECT name, sum(leaderboards) AS leaderboards
  FROM (
    SELECT name, 0 AS leaderboards, position FROM dataset_variant WHERE dataset_id = :dataset
    UNION ALL
    SELECT dataset, 1, 1e9 FROM leaderboard WHERE dataset_id = :dataset
  )
  GROUP BY name
  ORDER BY min(position), name`

const LEADERBOARDS = `
  ${LEADERBOARD_ITEM}
  WHERE leaderboard.dataset_id = :dataset
  ORDER BY leaderboard.results DESC, leaderboard.folded, leaderboard.id`

const BY_SLUG = 'SELECT slug AS id, name FROM dataset WHERE slug = :id'

interface Heading {
  rowId: number
  id: string
  name: string
  fullName: string | null
  description: string | null
  homepage: string | null
  warning: string | null
  parent: string | null
  introduced: string | null
  papersAtSource: number
  archiveUrl: string | null
  paperTitle: string | null
  paperId: string | null
  knownTitle: string | null
  paperDate: string | null
}

/** A dataset with its variants, its leaderboards and how to load it. */
export function dataset(
  db: Database,
  meta: SnapshotMeta,
  follow: FollowDecisions,
  { id }: RequestOf<'dataset'>,
): Dataset {
  const heading = found(db.first<Heading>(HEADING, { id }), `Dataset ${id}`)
  const { rowId, parent, paperTitle, paperId, knownTitle, paperDate, ...facts } = heading
  const key = { dataset: rowId }
  const described = {
    ...facts,
    paper: paperReference(paperId, knownTitle ?? paperTitle, paperDate),
    modalities: modalitiesOf(db, rowId),
    languages: db.all<{ language: string }>(LANGUAGES, key).map(({ language }) => language),
    tasks: db.all<Reference>(TASKS, key),
    loaders: loadersOf(db, rowId),
  }
  return {
    ...described,
    parent: parent === null ? null : parentOf(db, parent),
    variants: db.all<DatasetVariant>(VARIANTS, key),
    leaderboards: db.all<LeaderboardRow>(LEADERBOARDS, key).map(leaderboardItem).map(follow),
    absences: absencesOfDataset(meta.facts, described),
  }
}

function loadersOf(db: Database, dataset: number): DataLoader[] {
  return db
    .all<DataLoader & { frameworks: string }>(LOADERS, { dataset })
    .map((loader) => ({ ...loader, frameworks: JSON.parse(loader.frameworks) as string[] }))
}

/** The source gives the parent's name or its address, whose last part is its id. */
function parentOf(db: Database, parent: string): Reference | null {
  const id = slug(parent.replace(/\/+$/, '').split('/').at(-1) ?? parent)
  return db.first<Reference>(BY_SLUG, { id }) ?? null
}

function absencesOfDataset(
  { missing, hollow }: SnapshotFacts,
  described: Omit<Dataset, 'parent' | 'variants' | 'leaderboards' | 'absences'>,
): Dataset['absences'] {
  const { description, homepage, paper, introduced, modalities, languages, loaders, tasks } =
    described
  return absencesOf(
    { description, homepage, paper, introduced, modalities, languages, loaders, tasks },
    (field) =>
      missing.includes('datasets') ||
      (field === 'description' && hollow.includes('dataset descriptions')),
  )
}
