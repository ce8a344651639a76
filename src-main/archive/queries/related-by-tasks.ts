import type { Database } from '../database'
import { unpackIds } from '../packed/ids'
import { ListedPapers } from '../papers/paper-set'
import { tasksOf } from './lookup'
import { type Candidate, type Subject, heaviest, rarity, sharing } from './related-candidates'

const TASK_SIZE = 'SELECT papers FROM task WHERE id = :task'
const TASKS_OF_PAPER = 'SELECT tasks FROM paper WHERE id = :id'
const PAPERS = 'SELECT ids FROM task_papers WHERE task_id = :task'

/** Of a large task only the papers next in time are looked at, so many on each side. */
const NEIGHBOURS = 50
const RAREST = 3

/** Papers that share the rarest tasks, the ones nearest in time first. */
export function withSharedTasks(db: Database, { id, tasks }: Subject): Candidate[] {
  const sizes = tasks.map((task) => [task, sizeOf(db, task)] as const)
  // A task of this paper alone brings no other one.
  const shareable = sizes.filter(([, size]) => size > 1)
  const weights = new Map(shareable.map(([task, size]) => [task, rarity(size)]))
  const weightOf = (task: number) => weights.get(task) ?? 0
  const rarest = [...weights.keys()].toSorted((a, b) => weightOf(b) - weightOf(a))
  const met = new Map<number, number>()
  for (const task of rarest.slice(0, RAREST))
    for (const other of neighbours(db, task, id))
      met.set(other, (met.get(other) ?? 0) + weightOf(task))

  // What was met by one task may share others that were not looked at.
  const shared = new Map(heaviest(met, id).map((other) => [other, sharedWith(db, other, rarest)]))
  const sum = (tasks: readonly number[]) => tasks.reduce((all, task) => all + weightOf(task), 0)
  return heaviest(new Map([...shared].map(([other, tasks]) => [other, sum(tasks)])), id).map(
    (other) => ({ id: other, reason: () => reasonOf(db, shared.get(other) ?? []) }),
  )
}

function sizeOf(db: Database, task: number): number {
  return db.first<{ papers: number }>(TASK_SIZE, { task })?.papers ?? 0
}

/** The papers of a task that are nearest in time to one, of which ids are the order. */
function neighbours(db: Database, task: number, id: number): readonly number[] {
  const row = db.first<{ ids: Uint8Array }>(PAPERS, { task })
  const papers = new ListedPapers(row ? unpackIds(row.ids) : new Uint32Array())
  const [older, newer] = [papers.before(id), papers.before(id + 1)]
  return [
    ...papers.ids.subarray(newer, newer + NEIGHBOURS),
    ...papers.ids.subarray(Math.max(0, older - NEIGHBOURS), older).toReversed(),
  ]
}

function sharedWith(db: Database, id: number, tasks: readonly number[]): number[] {
  const stored = db.first<{ tasks: string }>(TASKS_OF_PAPER, { id })?.tasks ?? '[]'
  const theirs = new Set(JSON.parse(stored) as number[])
  return tasks.filter((task) => theirs.has(task))
}

function reasonOf(db: Database, tasks: readonly number[]): string {
  return sharing(
    'task',
    tasksOf(db, tasks).map(({ name }) => name),
  )
}
