import type { RequestOf } from '#contract/contract'
import type { Reference } from '#contract/reference'
import type { Subtasks } from '#contract/task'
import type { KnownTask } from '../browse/known-tasks'
import { meeting } from '../browse/conditions'
import { pageOf } from '../browse/page-of'
import { taskConditions, tasksInOrder } from '../browse/task-filter'
import { topsOf } from '../browse/tops'
import type { Database } from '../database'
import { found } from '../errors'
import { Kept } from '../papers/kept'
import { noArea } from './no-area'
import { rowIdOf } from './lookup'
import type { SnapshotMeta } from './snapshot-meta'

/**
 * Tells the tasks right below a task, or those at the top of an area or of the whole graph, most results
 * first: from these every task can be reached.
 */
export function subtasks(
  db: Database,
  meta: SnapshotMeta,
): (request: RequestOf<'subtasks'>) => Subtasks {
  // One for each area and some more.
  const kept = new Kept<readonly KnownTask[]>(32)
  const topsIn = (area: string | undefined) =>
    kept.get(area ?? '', () => {
      const ofArea = { area, text: undefined, leaderboards: false, year: undefined, hidden: true }
      const inOrder = tasksInOrder(meta.tasks, 'results')
      return topsOf(meeting(inOrder, taskConditions(db, ofArea)))
    })
  const belowOf = ({ id, area }: RequestOf<'subtasks'>) =>
    id === undefined
      ? { below: areaNamed(meta, area), all: topsIn(area) }
      : childrenOf(found(meta.tasks.at(rowIdOf(db, 'Task', id)), `Task ${id}`))
  return (request) => {
    const { below, all } = belowOf(request)
    const plain = all.filter(({ isDoubted }) => !isDoubted)
    const page = pageOf(request.hidden ? all : plain, request, (task) => meta.tasks.item(task))
    return { ...page, hidden: all.length - plain.length, below }
  }
}

function childrenOf(task: KnownTask): { below: Reference; all: readonly KnownTask[] } {
  const all = task.children.toSorted(
    (a, b) => b.results - a.results || b.subtasks - a.subtasks || b.papers - a.papers,
  )
  return { below: { id: task.id, name: task.name }, all }
}

function areaNamed({ tasks }: SnapshotMeta, area: string | undefined): Reference | null {
  if (area === undefined) return null
  const known = [...tasks.areas.values()].find(({ id }) => id === area)
  return area === noArea.id ? noArea : (known ?? null)
}
