import { doubtOfName } from '../quality/name-quality'
import { fold } from '../text/fold'
import { slug, Slugs } from '../text/slug'
import type { Inserts } from './inserts'
import type { PaperStore } from './papers/store-papers'
import type { Registers } from './registers'
import type { Ledger } from './report'
import type { StoredLeaderboard } from './store-leaderboards'
import type { TaskDraft } from './task-register'

/** What the leaderboards of a task add up to. */
interface TaskResults {
  leaderboards: number
  results: number
  latest: string | null
}

/** Stores tasks with their numbers, their areas and the edges between them. Returns the number of areas. */
export function storeTasks(
  inserts: Inserts,
  { tasks, ledger }: Registers,
  leaderboards: readonly StoredLeaderboard[],
  papers: Pick<PaperStore, 'byTask' | 'byTaskWithCode'>,
): number {
  const results = resultsByTask(leaderboards)
  const areas = new Areas()
  for (const task of tasks.all) {
    inserts.into('task', {
      ...columnsOf(task),
      papers: papers.byTask.count(task.id),
      papers_with_code: papers.byTaskWithCode.count(task.id),
      ...(results.get(task.id) ?? { leaderboards: 0, results: 0, latest: null }),
    })
    if (task.spellings.length > 1)
      for (const { name, slug } of task.spellings)
        inserts.into('task_spelling', { slug, task_id: task.id, name })
    for (const [position, child_id] of [...task.children].entries())
      inserts.into('task_edge', { parent_id: task.id, position, child_id })
    for (const [position, area] of [...task.areas].entries())
      inserts.into('task_area', { task_id: task.id, position, area_id: areas.id(area) })
    if (!task.stub) ledger.stored('tasks')
  }
  noteSpellings(tasks.all, ledger)
  areas.store(inserts)
  return areas.count
}

const columnsOf = (task: TaskDraft) => ({
  id: task.id,
  slug: task.slug,
  name: task.name,
  folded: fold(task.name),
  description: task.description,
  source_title: task.source?.title ?? null,
  source_url: task.source?.url ?? null,
  synonyms: JSON.stringify([...task.synonyms]),
  doubt: doubtOfName(task.name),
  stub: task.stub,
  subtasks: task.children.size,
})

function noteSpellings(tasks: readonly TaskDraft[], ledger: Ledger): void {
  const further = tasks.reduce((sum, { spellings }) => sum + spellings.length - 1, 0)
  if (further > 0) ledger.repaired('further spellings of a task, brought together with it', further)
}

function resultsByTask(leaderboards: readonly StoredLeaderboard[]): Map<number, TaskResults> {
  const byTask = new Map<number, TaskResults>()
  for (const { taskId, results, latest } of leaderboards) {
    const sum = byTask.get(taskId) ?? { leaderboards: 0, results: 0, latest: null }
    byTask.set(taskId, sum)
    sum.leaderboards++
    sum.results += results
    if (latest !== null && (sum.latest === null || latest > sum.latest)) sum.latest = latest
  }
  return byTask
}

/** Research areas by name, numbered in the order in which they are met. */
class Areas {
  readonly #ids = new Map<string, number>()

  get count(): number {
    return this.#ids.size
  }

  id(name: string): number {
    const id = this.#ids.get(name) ?? this.count + 1
    this.#ids.set(name, id)
    return id
  }

  store(inserts: Inserts): void {
    const slugs = new Slugs()
    // The id of the tasks without an area.
    slugs.claim('none')
    for (const [name, id] of this.#ids)
      inserts.into('area', { id, slug: slugs.claim(slug(name)), name })
  }
}
