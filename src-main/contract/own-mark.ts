/** What tells a result of the reader's own from those of the archive. */
export interface OwnMark {
  id: string
  remark: string
  /** Metrics of it that the leaderboard does not have in this snapshot. */
  lost: readonly string[]
}
