import type { Method } from '#contract/contract'
import type { LeaderboardsWanted } from '#contract/export/leaderboards-of'
import type { TableQuestion } from '#contract/export/table-source'

/** A table that a page offers. */
export interface TablePart {
  kind: 'table'
  /** What it is, such as "This view", and how much of it there is, such as "158 rows". */
  title: string
  count: string
  method: Method
  /** As on screen; a list is followed to its end unless it has a limit. */
  request: TableQuestion['request']
  /** The beginning of the file's name. */
  name: string
  /** The columns on screen, in order, where the reader has arranged them. */
  columns?: readonly string[] | undefined
  /** The positions of the rows that the reader picked out; without any there is nothing to export. */
  picked?: readonly number[]
  /** How many results of the reader's own are not in it, and the same part with them. */
  leftOut?: number
  withOwn?: TablePart
}

/** Leaderboards that a page offers, each as a file, all in one zip. */
export interface LeaderboardsPart {
  kind: 'leaderboards'
  title: string
  wanted: LeaderboardsWanted
  /** The beginning of the file's name. */
  name: string
}

/** What a page offers to export. */
export type ExportPart = TablePart | LeaderboardsPart

/** What the page shows comes first. */
export type ExportParts = readonly [TablePart, ...ExportPart[]]

/** The part as it is exported: with the reader's own results only where that is chosen. */
export const chosenPart = <Part extends ExportPart>(
  part: Part,
  withOwn: boolean,
): Part | TablePart => (withOwn && part.kind === 'table' && part.withOwn ? part.withOwn : part)

/** Whether a part has no row to export. */
export const hasNothing = (part: ExportPart): boolean =>
  part.kind === 'table' && part.picked?.length === 0
