import { type DiffChange, type DiffField, diffActions, diffKinds } from '#contract/diff'
import type { Reference } from '#contract/reference'
import type { Database } from '../database'

const CHANGE = `
  SELECT kind, action, slug AS id, name, within, paper, paper_title AS paperTitle, fields
  FROM change WHERE id = :change`

const TASKS = `
  SELECT task.slug AS id, task.name
  FROM change_task JOIN task ON task.id = change_task.task_id
  WHERE change_task.change_id = :change
  ORDER BY change_task.position`

const AREAS = `
  SELECT area.slug AS id, area.name
  FROM change_task
  JOIN task_area USING (task_id)
  JOIN area ON area.id = task_area.area_id
  WHERE change_task.change_id = :change
  GROUP BY area.id
  ORDER BY min(change_task.position), min(task_area.position)`

interface ChangeRow {
  kind: number
  action: number
  id: string
  name: string
  within: string | null
  paper: string | null
  paperTitle: string | null
  fields: string
}

/** Some changes by their row ids, in their order. */
export const changesOf = (db: Database, ids: readonly number[]): DiffChange[] =>
  ids.flatMap((change) => {
    const row = db.first<ChangeRow>(CHANGE, { change })
    const kind = row && diffKinds[row.kind]
    const action = row && diffActions[row.action]
    if (!kind || !action) return []
    const { id, name, within, paper, paperTitle, fields } = row
    return {
      kind,
      action,
      id,
      name,
      within,
      paper: paper === null && paperTitle === null ? null : { id: paper, title: paperTitle ?? '' },
      tasks: db.all<Reference>(TASKS, { change }),
      areas: db.all<Reference>(AREAS, { change }),
      fields: JSON.parse(fields) as DiffField[],
    }
  })
