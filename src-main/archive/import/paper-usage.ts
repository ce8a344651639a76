import type { LabelColumn } from '../papers/label-column'
import type { PaperRegister } from './paper-register'

/** How many papers are of a year; null stands for those without a date, and comes last. */
type YearUsage = readonly [year: number | null, papers: number]

/** Of the tasks of some papers, by their row ids. */
export interface TaskUsage {
  /** Those of most papers, most first. */
  most: readonly (readonly [task: number, papers: number])[]
  /** How many different ones there are. */
  tasks: number
  /** How many of the papers have a task at all. */
  papers: number
}

/** So many tasks of a method are kept, which is more than its page shows. */
const MOST_TASKS = 30

/** Tells of papers, by their ids, when they are of and what they are about. */
export class PaperUsage {
  readonly #papers: PaperRegister
  readonly #tasks: LabelColumn
  /** How many of the papers that are looked at have each task; all zero in between. */
  readonly #counts = new Map<number, number>()

  /** `tasks` has the tasks of each paper by its id. */
  constructor(papers: PaperRegister, tasks: LabelColumn) {
    this.#papers = papers
    this.#tasks = tasks
  }

  /** `ids` rise, so that papers without a date come first among them. */
  years(ids: Uint32Array): YearUsage[] {
    const years = new Map<number | null, number>()
    for (const id of ids) {
      const year = this.#papers.year(this.#papers.inOrder[id - 1] ?? 0)
      years.set(year, (years.get(year) ?? 0) + 1)
    }
    const undated = years.get(null)
    const dated = [...years].filter(([year]) => year !== null)
    return undated === undefined ? dated : [...dated, [null, undated]]
  }

  tasksOf(ids: Uint32Array): TaskUsage {
    this.#counts.clear()
    let papers = 0
    for (const id of ids) {
      const tasks = this.#tasks.at(id)
      if (tasks.length > 0) papers++
      for (const task of tasks) this.#counts.set(task, (this.#counts.get(task) ?? 0) + 1)
    }
    const most = [...this.#counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    return { most: most.slice(0, MOST_TASKS), tasks: most.length, papers }
  }
}
