import type { List } from './replies'
import type { Reference } from './reference'
import type { SnapshotFacts } from './snapshot'

/** What is compared, in the order in which changes are listed. A result is a row of a leaderboard. */
export const diffKinds = [
  'leaderboard',
  'result',
  'paper',
  'link',
  'task',
  'dataset',
  'method',
] as const
export type DiffKind = (typeof diffKinds)[number]

export const diffActions = ['added', 'removed', 'changed'] as const
/** What became of it. */
export type DiffAction = (typeof diffActions)[number]

/** One of the two snapshots. */
export type DiffSide = Pick<SnapshotFacts, 'name' | 'date' | 'dateSource'>

/** What a comparison of two snapshots found, as a whole. */
export interface Diff {
  before: DiffSide
  after: DiffSide
  /** Changes by kind; one thing that changed in several fields counts once. */
  totals: DiffTotals
  /** Those that occur, most changes first. Tasks without an area are in the one with the id `none`. */
  areas: readonly DiffPlace[]
  tasks: readonly DiffPlace[]
}

export type DiffTotals = Readonly<Record<DiffKind, Readonly<Record<DiffAction, number>>>>

/** A task or an area with the number of changes in it. A change may be in several. */
export interface DiffPlace extends Reference {
  changes: number
}

export interface DiffChange {
  kind: DiffKind
  action: DiffAction
  /** What its page is found by: of a result its leaderboard, of a link its paper, else its own. */
  id: string
  /** Of a result its model, of a link the address of the repository. */
  name: string
  /** What it belongs to: of a result the name of its leaderboard, of a link the title of its paper. */
  within: string | null
  /** Of a result. */
  paper: { id: string | null; title: string } | null
  /** In which it lies, with the areas of these; methods lie in none. */
  tasks: readonly Reference[]
  areas: readonly Reference[]
  /** What differs. Of a result that was added or removed: its scores; of other such things nothing. */
  fields: readonly DiffField[]
}

/** One value before and after; null where there is none. */
export interface DiffField {
  /** Of a result the metric, else one of `title`, `date`, `best score` and the like. */
  name: string
  before: string | null
  after: string | null
}

/** A part of the changes that are asked for, and what the comparison found in all. */
export interface SnapshotDiff extends DiffPage {
  whole: Diff
}

/** A part of the changes, which may start anywhere. */
export interface DiffPage extends List<DiffChange> {
  /** The place of its first change, counted from 0. */
  start: number
}

export const bookmarkKinds = ['paper', 'leaderboard', 'task', 'dataset', 'method'] as const

/** Something that the reader marked, by what its page is found by. */
export interface DiffBookmark {
  kind: (typeof bookmarkKinds)[number]
  id: string
}

/** The changes that touch a bookmark: their number, and the first of them. */
export interface DiffTouched extends DiffBookmark {
  total: number
  changes: readonly DiffChange[]
}

/** Of the reader's bookmarks those that some change touches. */
export interface DiffBookmarks {
  bookmarks: readonly (DiffTouched & { name: string })[]
  /** How many bookmarks were looked at; those of models are not. */
  of: number
}
