import type { RequestOf } from '#contract/contract'
import type { Reference } from '#contract/reference'
import type { Subtasks } from '#contract/task'
import type { Database } from '../database'
import { found } from '../errors'
import { Kept } from '../papers/kept'
import type { KnownTask } from '../task-graph/known-tasks'
import { topsOf } from '../task-graph/tops'
import { noArea } from './no-area'
import { rowIdOf } from './lookup'
import { pageOf } from './place'
import type { SnapshotMeta } from './snapshot-meta'
import { taskWish } from './task-lists'

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
      const { rows } = meta.taskList.find(taskWish({ area, hidden: true }), 'results')
      return topsOf(meta.tasks.of(rows))
    })
  const belowOf = ({ id, area }: RequestOf<'subtasks'>) =>
    id === undefined
      ? { below: areaNamed(meta, area), all: topsIn(area) }
      : childrenOf(found(meta.tasks.at(rowIdOf(db, 'Task', id)), `Task ${id}`))
  return (request) => {
    const { below, all } = belowOf(request)
    const plain = all.filter(({ isDoubted }) => !isDoubted)
    const page = pageOf(request.hidden ? all : plain, request, ({ row }) => meta.tasks.item(row))
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
