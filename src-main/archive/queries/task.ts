import type { RequestOf } from '#contract/contract'
import type { LeaderboardItem } from '#contract/leaderboard'
import type { Reference } from '#contract/reference'
import type { Task, TaskCount } from '#contract/task'
import type { Database } from '../database'
import { found } from '../errors'
import { reasonOf } from '../quality/name-quality'
import { absencesOf } from './absences'
import type { FollowDecisions } from './follow-decisions'
import { LEADERBOARD_ITEM, type LeaderboardRow, leaderboardItem } from './leaderboard-item'
import { areasOf, TASK_ROW } from './lookup'
import type { SnapshotMeta } from './snapshot-meta'
import { trailTo } from './task-trail'

const HEADING = `
  SELECT
    id AS rowId, slug AS id, name, description, source_title AS sourceTitle,
    source_url AS sourceUrl, synonyms, doubt, stub, papers AS paperCount,
    papers_with_code AS paperWithCodeCount, leaderboards AS leaderboardCount,
    results AS resultCount,
    (SELECT count(*) FROM dataset_task WHERE task_id = task.id) AS datasetCount
  FROM task WHERE id = ${TASK_ROW}`

const COUNTED =
  'SELECT task.slug AS id, task.name, task.leaderboards, task.doubt IS NOT NULL AS hidden'

const PARENTS = `
  ${COUNTED}
  FROM task_edge JOIN task ON task.id = task_edge.parent_id
  WHERE task_edge.child_id = :task
  ORDER BY task.doubt IS NOT NULL, task.folded`

const SUBTASKS = `
  ${COUNTED}
  FROM task_edge JOIN task ON task.id = task_edge.child_id
  WHERE task_edge.parent_id = :task
  ORDER BY task_edge.position`

const SIBLINGS = `
  ${COUNTED}
  FROM task WHERE id IN (
    SELECT other.child_id FROM task_edge AS own
    JOIN task_edge AS other ON other.parent_id = own.parent_id
    WHERE own.child_id = :task AND other.child_id <> :task)
  ORDER BY task.leaderboards DESC, task.folded`

const SPELLINGS = 'SELECT name FROM task_spelling WHERE task_id = :task ORDER BY slug'

const LEADERBOARDS = `
  ${LEADERBOARD_ITEM}
  WHERE leaderboard.task_id = :task
  ORDER BY leaderboard.results DESC, leaderboard.folded, leaderboard.id`

// The graph has cycles at the source; UNION, unlike UNION ALL, goes round none of them twice.
const BELOW = `
  WITH RECURSIVE below (id) AS (
    SELECT :task
    UNION
    SELECT task_edge.child_id FROM task_edge JOIN below ON below.id = task_edge.parent_id
  )`

const COUNT_BELOW = `
  ${BELOW}
  SELECT coalesce(sum(leaderboards), 0) AS leaderboards
  FROM task WHERE id IN (SELECT id FROM below) AND id <> :task`

const LEADERBOARDS_BELOW = `
  ${BELOW}
  ${LEADERBOARD_ITEM}
  WHERE leaderboard.task_id IN (SELECT id FROM below)
  ORDER BY leaderboard.results DESC, leaderboard.folded, leaderboard.id`

const DATASETS_WITHOUT = `
  SELECT dataset.slug AS id, dataset.name
  FROM dataset_task JOIN dataset ON dataset.id = dataset_task.dataset_id
  WHERE dataset_task.task_id = :task
    AND NOT EXISTS (
      SELECT 1 FROM leaderboard
      WHERE leaderboard.task_id = :task AND leaderboard.dataset_id = dataset.id)
  ORDER BY dataset.papers DESC, dataset.folded`

interface Heading {
  rowId: number
  id: string
  name: string
  description: string | null
  sourceTitle: string | null
  sourceUrl: string | null
  synonyms: string
  doubt: string | null
  stub: number
  paperCount: number
  paperWithCodeCount: number
  leaderboardCount: number
  resultCount: number
  datasetCount: number
}

/** A task with what stands above and below it, its leaderboards and its papers in numbers. */
export function task(
  db: Database,
  meta: SnapshotMeta,
  follow: FollowDecisions,
  { id, subtasks }: RequestOf<'task'>,
): Task {
  const heading = found(db.first<Heading>(HEADING, { slug: id }), `Task ${id}`)
  const { rowId, sourceTitle, sourceUrl, synonyms, doubt, stub, ...counts } = heading
  const { missing, hollow } = meta.facts
  const undescribed =
    stub === 1 || missing.includes('evaluation-tables') || hollow.includes('task descriptions')
  return {
    ...counts,
    areas: areasOf(db, rowId),
    parents: countedTasks(db, PARENTS, rowId),
    trail: trailTo(db, rowId),
    subtasks: countedTasks(db, SUBTASKS, rowId),
    siblings: countedTasks(db, SIBLINGS, rowId),
    synonyms: JSON.parse(synonyms) as string[],
    spellings: spellingsOf(db, rowId, counts.name),
    doubt: reasonOf(doubt),
    source: sourceUrl === null ? null : { title: sourceTitle ?? sourceUrl, url: sourceUrl },
    leaderboards: leaderboardsOf(db, rowId, subtasks).map(follow),
    leaderboardsBelow:
      db.first<{ leaderboards: number }>(COUNT_BELOW, { task: rowId })?.leaderboards ?? 0,
    datasetsWithoutLeaderboard: db.all<Reference>(DATASETS_WITHOUT, { task: rowId }),
    stub: stub === 1,
    absences: absencesOf({ description: counts.description }, () => undescribed),
  }
}

function countedTasks(db: Database, sql: string, task: number): TaskCount[] {
  const rows = db.all<Omit<TaskCount, 'isHidden'> & { hidden: number }>(sql, { task })
  return rows.map(({ hidden, ...row }) => ({ ...row, isHidden: hidden === 1 }))
}

const spellingsOf = (db: Database, task: number, name: string): string[] =>
  db
    .all<{ name: string }>(SPELLINGS, { task })
    .map((spelling) => spelling.name)
    .filter((spelling) => spelling !== name)

function leaderboardsOf(db: Database, task: number, below: boolean): LeaderboardItem[] {
  return db
    .all<LeaderboardRow>(below ? LEADERBOARDS_BELOW : LEADERBOARDS, { task })
    .map(leaderboardItem)
}
