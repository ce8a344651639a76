import type { BothTasks } from './both-tasks'
import { type Changes, differing } from './changes'
import { type ComparedRow, type Sides, type Step, matchRows } from './matched-rows'

interface NamedRow extends ComparedRow {
  name: string
  /** JSON array of the row ids of the tasks in which it lies. */
  tasks: string
}

const SELECTS = {
  task: 'SELECT id, slug, name, json_array(id) AS tasks, json_array(name) AS facts FROM task',
  dataset: `
    SELECT
      id, slug, name, json_array(name) AS facts,
      (SELECT json_group_array(task_id ORDER BY position) FROM dataset_task
       WHERE dataset_id = dataset.id) AS tasks
    FROM dataset`,
  method: "SELECT id, slug, name, '[]' AS tasks, json_array(name) AS facts FROM method",
} as const

/** Finds the things of a kind that were added and removed, and those that have another name. */
export function compareNames(
  kind: keyof typeof SELECTS,
  sides: Sides,
  tasks: BothTasks,
  changes: Changes,
  step: Step,
): Promise<void> {
  const select = SELECTS[kind]
  return matchRows<NamedRow>(
    sides,
    kind,
    select,
    ({ before, after, isSame }) => {
      if (isSame) return
      const earlier =
        before === null
          ? undefined
          : sides.before.first<NamedRow>(`${select} WHERE id = :id`, { id: before })
      const named = after ?? earlier
      if (!named) return
      const { slug, name } = named
      const lying = tasks.of(after ? 'after' : 'before', JSON.parse(named.tasks) as number[])
      const action = !earlier ? 'added' : !after ? 'removed' : 'changed'
      const fields = earlier && after ? differing(['name'], [earlier.name], [after.name]) : []
      changes.add({ kind, action, slug, name, tasks: lying, fields })
    },
    step,
  )
}
