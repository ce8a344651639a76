import type { RequestOf } from '#contract/contract'
import { writeNames } from '#contract/names'
import type { TaskFacets, TaskList } from '#contract/task'
import { Kept } from '../papers/kept'
import { pageOf } from './place'
import type { SnapshotMeta } from './snapshot-meta'

/** The questions about all tasks of a snapshot, which are held in memory once one is asked. */
export function taskLists(meta: SnapshotMeta) {
  const facets = new Kept<TaskFacets>(8)

  function count(filters: RequestOf<'task-facets'>): TaskFacets {
    const counts = meta.taskList.facets(taskWish(filters))
    return {
      total: counts.total,
      hidden: counts.hidden,
      leaderboards: counts.halves('leaderboards'),
      years: counts.years,
      areas: counts.values('area', Infinity).values,
    }
  }

  return {
    tasks: ({ limit, after, sort, ...filters }: RequestOf<'tasks'>): TaskList => {
      const { rows, hidden } = meta.taskList.find(taskWish(filters), sort)
      return { ...pageOf(rows, { limit, after }, (row) => meta.tasks.item(row)), hidden }
    },
    'task-facets': (request: RequestOf<'task-facets'>): TaskFacets =>
      facets.get(JSON.stringify(request), () => count(request)),
  }
}

/** What tasks must be, as a list asks for it. */
export const taskWish = ({
  text,
  year,
  hidden,
  area,
  leaderboards,
}: Partial<RequestOf<'task-facets'>>) => ({
  text,
  year,
  hidden: hidden === true,
  chosen: { area: area === undefined ? undefined : writeNames([area]) },
  halves: { leaderboards: leaderboards ? ('yes' as const) : undefined },
})
