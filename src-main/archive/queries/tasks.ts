import type { RequestOf } from '#contract/contract'
import type { List } from '#contract/replies'
import type { TaskItem } from '#contract/task'
import type { Database } from '../database'
import { Filter } from './filter'
import { areasOf } from './lookup'
import { namedList } from './named-list'

const TASKS = `
  SELECT id AS rowId, slug AS id, name, leaderboards, results, papers, subtasks, latest
  FROM task`

const KEYS = {
  results: '-task.results',
  leaderboards: '-task.leaderboards',
  papers: '-task.papers',
  name: null,
  latest: `-CAST(replace(coalesce(task.latest, ''), '-', '') AS INTEGER)`,
} as const

type TaskRow = Omit<TaskItem, 'areas'> & { rowId: number }

/** Tasks as lines of a list. */
export function tasks(db: Database, request: RequestOf<'tasks'>): List<TaskItem> {
  const { area, text, leaderboards, sort } = request
  const filter = new Filter()
  if (area !== undefined) filter.inArea(db, 'task.id', area)
  if (text) filter.containing('task.folded', text)
  if (leaderboards) filter.add('task.leaderboards > 0')
  const item = ({ rowId, ...row }: TaskRow) => ({ ...row, areas: areasOf(db, rowId) })
  return namedList(db, { table: 'task', select: TASKS, filter, key: KEYS[sort], item }, request)
}
