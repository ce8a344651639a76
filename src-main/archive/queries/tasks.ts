import type { RequestOf } from '#contract/contract'
import type { TaskList } from '#contract/task'
import { meeting } from '../browse/conditions'
import type { KnownTask } from '../browse/known-tasks'
import { pageOf } from '../browse/page-of'
import { taskConditions, tasksInOrder } from '../browse/task-filter'
import type { Database } from '../database'
import { Kept } from '../papers/kept'
import type { SnapshotMeta } from './snapshot-meta'

interface Filtered {
  rows: readonly KnownTask[]
  hidden: number
}

/** Tells tasks as lines of a list; a list is kept while it is paged through. */
export function tasks(db: Database, meta: SnapshotMeta): (request: RequestOf<'tasks'>) => TaskList {
  const kept = new Kept<Filtered>(8)
  return ({ limit, after, sort, ...filter }) => {
    const { rows, hidden } = kept.get(JSON.stringify([sort, filter]), () => {
      const inOrder = tasksInOrder(meta.tasks, sort)
      const conditions = taskConditions(db, filter)
      const everyOne = meeting(inOrder, conditions, 'hidden')
      return {
        rows: filter.hidden ? everyOne : everyOne.filter(({ isDoubted }) => !isDoubted),
        hidden: everyOne.filter(({ isDoubted }) => isDoubted).length,
      }
    })
    return { ...pageOf(rows, { limit, after }, (task) => meta.tasks.item(task)), hidden }
  }
}
