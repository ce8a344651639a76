import type { FacetValue, HalvesFacet, YearCount } from './facets'
import type { LeaderboardItem } from './leaderboard'
import type { Absences, Link, Reference } from './reference'
import type { List } from './replies'

/** A task as a line of a list. */
export interface TaskItem extends Reference {
  areas: readonly Reference[]
  parents: readonly Reference[]
  leaderboards: number
  /** Those that name it. */
  datasets: number
  results: number
  papers: number
  subtasks: number
  /** ISO day of the newest result. */
  latest: string | null
  /** Why lists hide it, in a sentence; null for most. */
  doubt: string | null
}

/** A part of a list of tasks. */
export interface TaskList extends List<TaskItem> {
  /** How many a quality rule hides, or would hide where they are shown. */
  hidden: number
}

/** What a list of tasks can be narrowed to; each facet counts what all filters but its own leave. */
export interface TaskFacets {
  total: number
  /** How many a quality rule hides, or would hide where they are shown. */
  hidden: number
  leaderboards: HalvesFacet
  /** By the newest result, rising; last those without a result or a date. */
  years: readonly YearCount[]
  areas: readonly FacetValue[]
}

/** The tasks right below a task, or at the top of an area. */
export interface Subtasks extends TaskList {
  /** What they stand below; null for the tops of the whole graph. */
  below: Reference | null
}

export interface Task extends Reference {
  areas: readonly Reference[]
  /** The tasks that list this one; a task may have several. */
  parents: readonly TaskCount[]
  /** A shortest way to it from the top of the graph, outermost first, without the task itself. */
  trail: readonly Reference[]
  subtasks: readonly TaskCount[]
  /** Other tasks below its parents, each once. */
  siblings: readonly TaskCount[]
  synonyms: readonly string[]
  /** Other ways in which the dumps spell its name. */
  spellings: readonly string[]
  /** Why lists hide it, in a sentence; null for most. */
  doubt: string | null
  /** Markdown from strangers. */
  description: string | null
  source: Link | null
  /** Its own, or with `subtasks` those of every task below too; most results first. */
  leaderboards: readonly LeaderboardItem[]
  /** Its own, without subtasks. */
  leaderboardCount: number
  resultCount: number
  /** Those of all tasks below it. */
  leaderboardsBelow: number
  /** Datasets that name this task but have no leaderboard for it. */
  datasetsWithoutLeaderboard: readonly Reference[]
  /** Datasets that name this task. */
  datasetCount: number
  paperCount: number
  paperWithCodeCount: number
  /** Known only from papers or datasets, not from the evaluation tables. */
  stub: boolean
  absences: Absences<'description'>
}

/** A task with the number of its leaderboards. */
export interface TaskCount extends Reference {
  leaderboards: number
  /** Whether a quality rule hides it in lists. */
  isHidden: boolean
}
