import type { RequestOf } from '#contract/contract'
import type { DataLoader, Dataset, DatasetVariant } from '#contract/dataset'
import type { Reference } from '#contract/reference'
import type { SnapshotFacts } from '#contract/snapshot'
import type { Database } from '../database'
import { found } from '../errors'
import { absencesOf } from './absences'
import { modalitiesOf } from './dataset-lists'
import type { FollowDecisions } from './follow-decisions'
import { LEADERBOARD_ITEM, type LeaderboardRow, leaderboardItem } from './leaderboard-item'
import { childrenOf, parentOf, similarTo } from './near-datasets'
import { paperReference } from './paper-reference'
import type { SnapshotMeta } from './snapshot-meta'
import { readYearUsage } from './year-usage'

const HEADING = `
  SELECT
    dataset.id AS rowId, dataset.slug AS id, dataset.name, dataset.full_name AS fullName,
    dataset.description, dataset.homepage, dataset.warning, dataset.parent,
    dataset.parent_slug AS parentSlug, dataset.image, dataset.introduced,
    coalesce(dataset.papers, 0) AS papersAtSource, dataset.doubt, dataset.similar,
    dataset.archive_url AS archiveUrl, dataset_papers.years,
    dataset.paper_title AS paperTitle, paper.slug AS paperId, paper.title AS knownTitle,
    paper.date AS paperDate
  FROM dataset
  LEFT JOIN paper ON paper.id = dataset.paper_id
  LEFT JOIN dataset_papers ON dataset_papers.dataset_id = dataset.id
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

interface Heading {
  rowId: number
  id: string
  name: string
  fullName: string | null
  description: string | null
  homepage: string | null
  warning: string | null
  parent: string | null
  parentSlug: string | null
  image: string | null
  introduced: string | null
  papersAtSource: number
  doubt: string | null
  similar: string
  archiveUrl: string | null
  years: string | null
  paperTitle: string | null
  paperId: string | null
  knownTitle: string | null
  paperDate: string | null
}

/** A dataset with its variants, its leaderboards, how much it is used and how to load it. */
export function dataset(
  db: Database,
  meta: SnapshotMeta,
  follow: FollowDecisions,
  { id }: RequestOf<'dataset'>,
): Dataset {
  const heading = found(db.first<Heading>(HEADING, { id }), `Dataset ${id}`)
  const { rowId, parent, parentSlug, image, similar, years, ...rest } = heading
  const { paperTitle, paperId, knownTitle, paperDate, ...facts } = rest
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
    hasImage: image !== null,
    parent: parentOf(db, { parent, parentSlug }),
    children: childrenOf(db, rowId, facts.id),
    variants: db.all<DatasetVariant>(VARIANTS, key),
    leaderboards: db.all<LeaderboardRow>(LEADERBOARDS, key).map(leaderboardItem).map(follow),
    usage: readYearUsage(years),
    similar: similarTo(db, rowId, similar),
    absences: absencesOfDataset(meta.facts, described),
  }
}

function loadersOf(db: Database, dataset: number): DataLoader[] {
  return db
    .all<DataLoader & { frameworks: string }>(LOADERS, { dataset })
    .map((loader) => ({ ...loader, frameworks: JSON.parse(loader.frameworks) as string[] }))
}

type Described = Pick<Dataset, keyof Dataset['absences']>

function absencesOfDataset(
  { missing, hollow }: SnapshotFacts,
  { description, homepage, paper, introduced, modalities, languages, loaders, tasks }: Described,
): Dataset['absences'] {
  return absencesOf(
    { description, homepage, paper, introduced, modalities, languages, loaders, tasks },
    (field) =>
      missing.includes('datasets') ||
      (field === 'description' && hollow.includes('dataset descriptions')),
  )
}
