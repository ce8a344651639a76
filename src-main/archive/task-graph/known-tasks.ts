import type { Reference } from '#contract/reference'
import type { TaskItem } from '#contract/task'
import type { Database } from '../database'
import { found } from '../errors'
import { reasonOf } from '../quality/name-quality'
import { rowsInOrder, rowsOf } from '../catalogue/rows-of'
import { yearOf } from '../catalogue/year-of'

/** A task as lists and the outline need it. */
export interface KnownTask extends Omit<TaskItem, 'areas' | 'parents'> {
  row: number
  folded: string
  /** Of the newest result. */
  year: number | null
  /** Whether a quality rule hides it. */
  isDoubted: boolean
  /** Row ids in the order of the source. */
  areas: number[]
  parents: KnownTask[]
  children: KnownTask[]
}

type TaskRow = readonly [
  row: number,
  folded: string,
  id: string,
  name: string,
  results: number,
  leaderboards: number,
  papers: number,
  subtasks: number,
  latest: string | null,
  doubt: string | null,
]
type Pair = readonly [number, number]

const COLUMNS = 'id, folded, slug, name, results, leaderboards, papers, subtasks, latest, doubt'

/**
 * All tasks and what stands between them, held in memory: there are some five thousand, and lists, facets
 * and the outline look at all of them.
 */
export class KnownTasks {
  /** By their row ids. */
  readonly all: readonly KnownTask[]
  readonly areas: ReadonlyMap<number, Reference>
  readonly #byRow = new Map<number, KnownTask>()

  constructor(db: Database) {
    const datasets = new Map(
      rowsOf<Pair>(db, 'task_id, datasets', DATASETS).map(([task, count]) => [task, count]),
    )
    this.all = rowsInOrder<TaskRow>(db, COLUMNS, 'task INDEXED BY task_list').map((row) =>
      taskOf(row, datasets),
    )
    for (const task of this.all) this.#byRow.set(task.row, task)
    const areas = rowsOf<readonly [number, string, string]>(db, 'id, slug, name', 'area')
    this.areas = new Map(areas.map(([row, id, name]) => [row, { id, name }]))
    for (const [task, area] of rowsOf<Pair>(db, 'task_id, area_id', IN_ORDER_OF_AREAS))
      this.#byRow.get(task)?.areas.push(area)
    for (const [parent, child] of rowsOf<Pair>(db, 'parent_id, child_id', IN_ORDER_OF_CHILDREN))
      this.#join(this.#byRow.get(parent), this.#byRow.get(child))
  }

  at(row: number): KnownTask | undefined {
    return this.#byRow.get(row)
  }

  /** The tasks of some row ids, in their order. */
  of(rows: Uint32Array): KnownTask[] {
    return [...rows].flatMap((row) => this.at(row) ?? [])
  }

  /** A task as a line of a list. */
  item(row: number): TaskItem {
    const task = found(this.at(row), `Task ${row}`)
    const { id, name, leaderboards, datasets, results, papers, subtasks, latest } = task
    return {
      id,
      name,
      areas: task.areas.flatMap((area) => this.areas.get(area) ?? []),
      parents: task.parents
        .toSorted((a, b) => Number(a.isDoubted) - Number(b.isDoubted) || byName(a, b))
        .map(({ id, name }) => ({ id, name })),
      leaderboards,
      datasets,
      results,
      papers,
      subtasks,
      latest,
      doubt: task.doubt,
    }
  }

  #join(parent: KnownTask | undefined, child: KnownTask | undefined): void {
    if (!parent || !child) return
    parent.children.push(child)
    child.parents.push(parent)
  }
}

const DATASETS =
  '(SELECT task_id, count(*) AS datasets FROM dataset_task INDEXED BY dataset_task_task GROUP BY task_id)'
const IN_ORDER_OF_AREAS = 'task_area ORDER BY task_id, position'
const IN_ORDER_OF_CHILDREN = 'task_edge ORDER BY parent_id, position'

const byName = (a: KnownTask, b: KnownTask): number =>
  a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.row - b.row

function taskOf(
  [row, folded, id, name, results, leaderboards, papers, subtasks, latest, doubt]: TaskRow,
  datasets: ReadonlyMap<number, number>,
): KnownTask {
  return {
    row,
    folded,
    id,
    name,
    results,
    leaderboards,
    papers,
    subtasks,
    latest,
    year: yearOf(latest),
    doubt: reasonOf(doubt),
    isDoubted: doubt !== null,
    datasets: datasets.get(row) ?? 0,
    areas: [],
    parents: [],
    children: [],
  }
}
