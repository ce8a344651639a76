import type { Leaderboard, LeaderboardVariant, Metric, ResultRow } from '#contract/leaderboard'
import type { Link, Reference } from '#contract/reference'
import type { Database } from '../database'
import { found } from '../errors'
import { FacetCounter } from '../ranking/facets'
import { TextPlaces } from '#contract/text-places'
import { absencesOf } from './absences'
import { areasOf, tasksOf } from './lookup'
import { resultRows } from './result-rows'
import type { SnapshotMeta } from './snapshot-meta'
import { storedMetrics } from './stored-metrics'

const HEADING = `
  SELECT
    leaderboard.id AS rowId, leaderboard.slug AS id, leaderboard.task_id AS taskRow,
    task.name AS task, task.slug AS taskId, leaderboard.dataset, leaderboard.dataset_id AS datasetRow,
    dataset.slug AS datasetId, leaderboard.description, leaderboard.links, leaderboard.citations,
    leaderboard.models, leaderboard.papers,
    leaderboard.first_date AS firstDate, leaderboard.last_date AS lastDate
  FROM leaderboard
  JOIN task ON task.id = leaderboard.task_id
  LEFT JOIN dataset ON dataset.id = leaderboard.dataset_id
  WHERE leaderboard.slug = :id`

const PLACEMENTS = `
  SELECT path FROM placement WHERE leaderboard_id = :leaderboard ORDER BY position`

const VARIANTS = `
  SELECT slug AS id, dataset, results FROM leaderboard
  WHERE dataset_id = :dataset AND task_id = :task AND leaderboard.id <> :leaderboard
  ORDER BY leaderboard.id`

const IN_OTHER_TASKS = `
  SELECT count(*) AS count FROM leaderboard WHERE dataset_id = :dataset AND task_id <> :task`

interface Heading {
  rowId: number
  id: string
  taskRow: number
  task: string
  taskId: string
  dataset: string
  datasetRow: number | null
  datasetId: string | null
  description: string | null
  links: string
  citations: string
  models: number
  papers: number
  firstDate: string | null
  lastDate: string | null
}

/** A leaderboard as the archive has it, whatever is asked of it and decided about it. */
export interface StoredLeaderboard {
  /** The id of its row, which other tables refer to. */
  rowId: number
  facts: Omit<Leaderboard, 'metrics' | keyof View>
  metrics: readonly Metric[]
  /** In the order of the archive, before anything ranks them. */
  rows: readonly ResultRow[]
  facets: FacetCounter
  places: TextPlaces
}

/** What a reply says beyond the facts: the rows as asked for, and what is told of them. */
export type View = Pick<
  Leaderboard,
  'rankedBy' | 'sort' | 'where' | 'fold' | 'rows' | 'facets' | 'progress' | 'tradeOff'
>

export type ReadLeaderboard = (id: string) => StoredLeaderboard

/**
 * Reads leaderboards by their ids and keeps the last one, since a page asks for the same one with
 * each sort and filter, and parsing its rows takes longer than all that is told of them. It cannot be
 * out of date: a snapshot never changes.
 */
export function leaderboardReader(db: Database, meta: SnapshotMeta): ReadLeaderboard {
  let last: StoredLeaderboard | undefined
  return (id) => (last?.facts.id === id ? last : (last = storedLeaderboard(db, meta, id)))
}

function storedLeaderboard(db: Database, meta: SnapshotMeta, id: string): StoredLeaderboard {
  const heading = found(db.first<Heading>(HEADING, { id }), `Leaderboard ${id}`)
  const { rowId, taskRow, datasetRow, links, citations, ...facts } = heading
  const stored = storedMetrics(db, rowId)
  const rows = resultRows(db, rowId, stored, meta.lastDay)
  const around = { dataset: datasetRow, task: taskRow, leaderboard: rowId }
  return {
    rowId,
    metrics: stored.metrics,
    rows,
    facets: new FacetCounter(rows, stored.metrics),
    places: new TextPlaces(rows),
    facts: {
      ...facts,
      areas: areasOf(db, taskRow),
      links: JSON.parse(links) as Link[],
      citations: JSON.parse(citations) as Link[],
      placements: placementsOf(db, rowId),
      variants: db.all<LeaderboardVariant>(VARIANTS, around),
      leaderboardsInOtherTasks: db.first<{ count: number }>(IN_OTHER_TASKS, around)?.count ?? 0,
      results: rows.length,
      absences: {
        ...absencesOf({ description: facts.description }, () =>
          meta.facts.hollow.includes('dataset descriptions'),
        ),
        ...(rows.every(({ extraData }) => extraData === null) ? { extraData: 'unknown' } : {}),
      },
    },
  }
}

function placementsOf(db: Database, leaderboard: number): Reference[][] {
  return db
    .all<{ path: string }>(PLACEMENTS, { leaderboard })
    .map(({ path }) => tasksOf(db, JSON.parse(path) as number[]))
}
