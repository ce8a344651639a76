import { type DiffChange, type DiffField, diffActions, diffKinds } from '#contract/diff'
import type { Reference } from '#contract/reference'
import type { Database } from '../database'

const CHANGE = `
  SELECT kind, action, slug AS id, name, within, paper, paper_title AS paperTitle, fields
  FROM change WHERE id = :change`

const TASKS_OF =
  'SELECT task_id AS task FROM change_task WHERE change_id = :change ORDER BY position'

const TASKS = 'SELECT id AS task, slug AS id, name FROM task'

const AREAS = `
  SELECT task_area.task_id AS task, area.slug AS id, area.name
  FROM task_area JOIN area ON area.id = task_area.area_id
  ORDER BY task_area.task_id, task_area.position`

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

type PlaceRow = Reference & { task: number }

/** Reads changes by their row ids; the tasks and areas in which they lie are read once and kept. */
export class ChangeRows {
  #tasks: ReadonlyMap<number, readonly Reference[]> | undefined
  #areas: ReadonlyMap<number, readonly Reference[]> | undefined

  constructor(private readonly db: Database) {}

  /** Some changes, in the order of their ids here. */
  of(ids: readonly number[]): DiffChange[] {
    return ids.flatMap((id) => this.#change(id) ?? [])
  }

  #change(change: number): DiffChange | undefined {
    const row = this.db.first<ChangeRow>(CHANGE, { change })
    const kind = row && diffKinds[row.kind]
    const action = row && diffActions[row.action]
    if (!kind || !action) return undefined
    const { id, name, within, paper, paperTitle, fields } = row
    return {
      kind,
      action,
      id,
      name,
      within,
      paper: paper === null && paperTitle === null ? null : { id: paper, title: paperTitle ?? '' },
      ...this.#placesOf(change),
      fields: JSON.parse(fields) as DiffField[],
    }
  }

  #placesOf(change: number): Pick<DiffChange, 'tasks' | 'areas'> {
    const rows = this.db.all<{ task: number }>(TASKS_OF, { change })
    const tasks = (this.#tasks ??= placesBy(this.db, TASKS))
    const areas = (this.#areas ??= placesBy(this.db, AREAS))
    return {
      tasks: rows.flatMap(({ task }) => tasks.get(task) ?? []),
      // Tasks share the objects of their areas, so that a set has each area once.
      areas: [...new Set(rows.flatMap(({ task }) => areas.get(task) ?? []))],
    }
  }
}

/** The places that a query gives, by the task to which they belong; equal ones are one object. */
function placesBy(db: Database, sql: string): ReadonlyMap<number, readonly Reference[]> {
  const places = new Map<number, Reference[]>()
  const known = new Map<string, Reference>()
  for (const { task, id, name } of db.all<PlaceRow>(sql)) {
    const place = known.get(id) ?? { id, name }
    known.set(id, place)
    const ofTask = places.get(task)
    if (ofTask) ofTask.push(place)
    else places.set(task, [place])
  }
  return places
}
