import type { OwnMark, ResultRow } from '#contract/leaderboard'
import type { NamedScore } from '#contract/own-scores'

/** A result that the reader added to a leaderboard, with its paper as this snapshot has it. */
export interface OwnRow extends Pick<
  ResultRow,
  'model' | 'paperId' | 'paperTitle' | 'paperUrl' | 'date' | 'extraData'
> {
  id: OwnMark['id']
  remark: string
  /** Also of metrics that the leaderboard does not have. */
  scores: readonly NamedScore[]
  /** Addresses. */
  code: readonly string[]
}

/** The results that the reader added, by the leaderboard on which they are in this snapshot. */
export interface OwnRows {
  /** The oldest first. */
  on(leaderboard: string): readonly OwnRow[]
}

/** Where the reader has added nothing. */
export const noOwnRows: OwnRows = { on: () => [] }
