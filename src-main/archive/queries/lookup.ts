import type { Reference } from '#contract/reference'
import type { Database } from '../database'
import { found } from '../errors'

/**
 * The row id of the task with the id `:slug`, which may also be that of one of its spellings; null when
 * there is none.
 */
export const TASK_ROW = `coalesce(
  (SELECT id FROM task WHERE slug = :slug),
  (SELECT task_id FROM task_spelling WHERE slug = :slug))`

const BY_SLUG = {
  Task: `SELECT id FROM task WHERE id = ${TASK_ROW}`,
  Dataset: 'SELECT id FROM dataset WHERE slug = :slug',
  Method: 'SELECT id FROM method WHERE slug = :slug',
  Area: 'SELECT id FROM area WHERE slug = :slug',
  Collection: 'SELECT id FROM collection WHERE slug = :slug',
} as const

/** The row id of a thing by the id in its address, or the failure that names both. */
export function rowIdOf(db: Database, kind: keyof typeof BY_SLUG, slug: string): number {
  return found(db.first<{ id: number }>(BY_SLUG[kind], { slug }), `${kind} ${slug}`).id
}

const TASK_ID = `SELECT slug FROM task WHERE id = ${TASK_ROW}`

/** The id under which a task is listed, whichever of its spellings is named; as given when there is none. */
export const taskIdOf = (db: Database, slug: string): string =>
  db.first<{ slug: string }>(TASK_ID, { slug })?.slug ?? slug

const TASK = 'SELECT slug AS id, name FROM task WHERE id = :row'

/** The tasks of some row ids, in their order. */
export function tasksOf(db: Database, rows: readonly number[]): Reference[] {
  return rows.flatMap((row) => db.first<Reference>(TASK, { row }) ?? [])
}

/** The same for many asks: each task is read once, then kept. */
export function tasksReader(db: Database): (rows: readonly number[]) => Reference[] {
  const known = new Map<number, readonly Reference[]>()
  return (rows) =>
    rows.flatMap((row) => {
      const task = known.get(row) ?? tasksOf(db, [row])
      known.set(row, task)
      return task
    })
}

const AREAS = `
  SELECT area.slug AS id, area.name
  FROM task_area JOIN area ON area.id = task_area.area_id
  WHERE task_area.task_id = :task
  ORDER BY task_area.position`

/** The research areas of a task by its row id, in the order of the source. */
export function areasOf(db: Database, task: number): Reference[] {
  return db.all<Reference>(AREAS, { task })
}
