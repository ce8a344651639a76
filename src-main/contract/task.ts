import type { LeaderboardItem } from './leaderboard'
import type { Absences, Link, Reference } from './reference'

/** A task as a line of a list. */
export interface TaskItem extends Reference {
  areas: readonly Reference[]
  leaderboards: number
  results: number
  papers: number
  subtasks: number
  /** ISO day of the newest result. */
  latest: string | null
}

export interface Task extends Reference {
  areas: readonly Reference[]
  /** The tasks that list this one; a task may have several. */
  parents: readonly TaskCount[]
  subtasks: readonly TaskCount[]
  synonyms: readonly string[]
  /** Markdown from strangers. */
  description: string | null
  source: Link | null
  /** Its own, or with `subtasks` those of every task below too; most results first. */
  leaderboards: readonly LeaderboardItem[]
  /** Its own, without subtasks. */
  leaderboardCount: number
  resultCount: number
  /** Datasets that name this task but have no leaderboard for it. */
  datasetsWithoutLeaderboard: readonly Reference[]
  paperCount: number
  paperWithCodeCount: number
  /** Known only from papers or datasets, not from the evaluation tables. */
  stub: boolean
  absences: Absences<'description'>
}

/** A task with the number of its leaderboards. */
export interface TaskCount extends Reference {
  leaderboards: number
}
