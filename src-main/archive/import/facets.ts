import type { Inserts } from './inserts'
import type { Pairs } from './pairs'

/** What is counted of a paper, at the index of its id. */
export interface PaperTraits {
  /** 0 without a date. */
  years: Uint16Array
  hasCode: Uint8Array
  hasResults: Uint8Array
}

interface Facet {
  papers: number
  code: number
  results: number
  code_and_results: number
}

export interface TaskPapers {
  papers: number
  withCode: number
}

/** Task 0 stands for all papers. */
const ALL = 0

/** Stores which papers a task has and how many of each year. Returns the numbers by task. */
export function storeTaskPapers(
  inserts: Inserts,
  taskPapers: Pairs,
  traits: PaperTraits,
): Map<number, TaskPapers> {
  const totals = new Map<number, TaskPapers>()
  const facets = new Facets(traits)
  for (const [task_id, paper_id] of taskPapers.inOrder()) {
    const total = totals.get(task_id) ?? { papers: 0, withCode: 0 }
    totals.set(task_id, total)
    total.papers++
    total.withCode += traits.hasCode[paper_id] ?? 0
    facets.count(task_id, paper_id)
    inserts.into('task_paper', { task_id, paper_id })
    if (traits.hasCode[paper_id]) inserts.into('task_paper_code', { task_id, paper_id })
  }
  for (let id = 1; id < traits.years.length; id++) facets.count(ALL, id)
  facets.store(inserts)
  return totals
}

class Facets {
  readonly #byTask = new Map<number, Map<number, Facet>>()

  constructor(private readonly traits: PaperTraits) {}

  count(task: number, paper: number): void {
    let byYear = this.#byTask.get(task)
    if (!byYear) this.#byTask.set(task, (byYear = new Map()))
    const year = this.traits.years[paper] ?? 0
    let facet = byYear.get(year)
    if (!facet) byYear.set(year, (facet = { papers: 0, code: 0, results: 0, code_and_results: 0 }))
    const code = this.traits.hasCode[paper] ?? 0
    const results = this.traits.hasResults[paper] ?? 0
    facet.papers++
    facet.code += code
    facet.results += results
    facet.code_and_results += code & results
  }

  store(inserts: Inserts): void {
    for (const [task_id, byYear] of this.#byTask)
      for (const [year, facet] of byYear) inserts.into('facet', { task_id, year, ...facet })
  }
}

/** Stores the range of ids of each year: ids are given in the order of dates. */
export function storeYears(inserts: Inserts, { years }: PaperTraits): void {
  let lowest = 1
  for (let id = 1; id < years.length; id++) {
    if (years[id] === years[id + 1]) continue
    inserts.into('paper_year', { year: years[id] ?? 0, lowest, highest: id })
    lowest = id + 1
  }
}
