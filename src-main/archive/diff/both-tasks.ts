import type { Database } from '../database'
import { Inserts } from '../import/inserts'
import { noArea } from '../queries/no-area'
import type { Sides } from './matched-rows'

interface Place {
  slug: string
  name: string
  changes: number
}

interface TaskPlace extends Place {
  /** Numbers of areas. */
  areas: readonly number[]
}

/**
 * The tasks and areas of both snapshots, each numbered once by its slug and called as the later
 * snapshot calls it, and how many changes lie in each.
 */
export class BothTasks {
  readonly #tasks = new Numbered<TaskPlace>()
  readonly #areas = new Numbered<Place>()
  readonly #before: (row: number) => number | undefined
  readonly #after: (row: number) => number | undefined

  constructor({ before, after }: Sides) {
    this.#after = this.#read(after)
    this.#before = this.#read(before)
  }

  /** The numbers of some tasks of the earlier or later snapshot by their row ids, each once. */
  of(side: keyof Sides, rows: readonly number[]): number[] {
    const numberOf = side === 'before' ? this.#before : this.#after
    return [...new Set(rows.flatMap((row) => numberOf(row) ?? []))]
  }

  /** Counts one change that lies in these tasks. */
  count(tasks: readonly number[]): void {
    const places = tasks.flatMap((number) => this.#tasks.at(number) ?? [])
    for (const task of places) task.changes++
    for (const area of new Set(places.flatMap(({ areas }) => areas))) {
      const place = this.#areas.at(area)
      if (place) place.changes++
    }
  }

  store(db: Database): void {
    const inserts = new Inserts(db)
    for (const [id, { areas, ...task }] of this.#tasks.entries()) {
      inserts.into('task', { id, ...task })
      for (const [position, area] of areas.entries())
        inserts.into('task_area', { task_id: id, position, area_id: area })
    }
    for (const [id, area] of this.#areas.entries()) inserts.into('area', { id, ...area })
  }

  /** Reads the tasks of a snapshot; those that are known already stay as they are. */
  #read(db: Database): (row: number) => number | undefined {
    const areas = new Map<number, number[]>()
    for (const { task, slug, name } of db.all<{ task: number; slug: string; name: string }>(
      AREAS,
    )) {
      const area = this.#areas.number(slug, () => ({ slug, name, changes: 0 }))
      areas.set(task, [...(areas.get(task) ?? []), area])
    }
    const numbers = new Map<number, number>()
    for (const { id, slug, name } of db.all<{ id: number; slug: string; name: string }>(TASKS)) {
      const place = () => ({ slug, name, changes: 0, areas: areas.get(id) ?? [this.#noArea()] })
      numbers.set(id, this.#tasks.number(slug, place))
    }
    return (row) => numbers.get(row)
  }

  #noArea(): number {
    return this.#areas.number(noArea.id, () => ({
      slug: noArea.id,
      name: 'No area at the source',
      changes: 0,
    }))
  }
}

const TASKS = 'SELECT id, slug, name FROM task ORDER BY id'

const AREAS = `
  SELECT task_area.task_id AS task, area.slug, area.name
  FROM task_area JOIN area ON area.id = task_area.area_id
  ORDER BY task_area.task_id, task_area.position`

/** Things numbered from 0 in the order in which their keys are first met. */
class Numbered<Thing> {
  readonly #numbers = new Map<string, number>()
  readonly #things: Thing[] = []

  number(key: string, make: () => Thing): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#things.length)
    return this.#things.push(make()) - 1
  }

  at(number: number): Thing | undefined {
    return this.#things[number]
  }

  entries() {
    return this.#things.entries()
  }
}
