import type { PaperItem } from '#contract/paper'
import type { Reference } from '#contract/reference'
import { NO_TITLE } from './paper-reference'

/** The columns of a paper as a line of a list. */
export const PAPER_ITEM = `
  paper.id AS rowId, paper.slug AS id, paper.title, paper.authors, paper.date, paper.venue,
  paper.tasks, paper.repositories, paper.results`

export interface PaperRow {
  rowId: number
  id: string
  title: string | null
  authors: string
  date: string | null
  venue: string | null
  tasks: string
  repositories: number
  results: number
}

/** How many authors and tasks a line names. */
const NAMED = 3

/** `tasksOf` gives the tasks of some row ids. */
export function paperItem(
  row: PaperRow,
  tasksOf: (rows: readonly number[]) => Reference[],
): PaperItem {
  const authors = JSON.parse(row.authors) as string[]
  const tasks = JSON.parse(row.tasks) as number[]
  // Field by field: copying what is left of a row takes several times as long as all else here.
  return {
    id: row.id,
    title: row.title ?? NO_TITLE,
    authors: authors.slice(0, NAMED),
    date: row.date,
    venue: row.venue,
    tasks: tasksOf(tasks.slice(0, NAMED)),
    repositories: row.repositories,
    results: row.results,
    authorCount: authors.length,
    taskCount: tasks.length,
  }
}
