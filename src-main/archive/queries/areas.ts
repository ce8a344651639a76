import type { RequestOf } from '#contract/contract'
import type { Area, Areas } from '#contract/snapshot'
import type { KnownTask } from '../task-graph/known-tasks'
import { noArea } from './no-area'
import type { SnapshotMeta } from './snapshot-meta'
import { taskWish } from './task-lists'

const EXAMPLES = 4

/** The research areas as composed at the import, with those of their tasks that are asked for. */
export function areas(meta: SnapshotMeta, request: RequestOf<'areas'>): Areas {
  const { text, leaderboards } = request
  const stored = meta.json<Areas>(leaderboards ? 'leaderboard areas' : 'areas')
  if (!text) return stored
  const wish = taskWish({ text, leaderboards, hidden: true })
  const byArea = tasksByArea(meta, meta.tasks.of(meta.taskList.find(wish, 'results').rows))
  return {
    ...stored,
    areas: stored.areas.map((area) => withTasks(area, byArea.get(area.id) ?? [])),
  }
}

function tasksByArea(
  { tasks: { areas } }: SnapshotMeta,
  tasks: readonly KnownTask[],
): ReadonlyMap<string, KnownTask[]> {
  const byArea = new Map<string, KnownTask[]>()
  for (const task of tasks) {
    const rows = task.areas.length === 0 ? [0] : task.areas
    for (const row of rows) {
      const id = areas.get(row)?.id ?? noArea.id
      const known = byArea.get(id)
      if (known) known.push(task)
      else byArea.set(id, [task])
    }
  }
  return byArea
}

const withTasks = (area: Area, tasks: readonly KnownTask[]): Area => ({
  ...area,
  found: tasks.length,
  topTasks: tasks
    .filter(({ isDoubted }) => !isDoubted)
    .slice(0, EXAMPLES)
    .map(({ id, name }) => ({ id, name })),
})
