import type { ResultRow } from '#contract/leaderboard'
import { rankOrder } from '#contract/row-order'

/**
 * Only the best row of each paper by rank; of equal ones the earliest, then the first in the archive.
 * A row that names no paper stays. The order of the rows is kept.
 */
export function bestOfEachPaper(rows: readonly ResultRow[]): ResultRow[] {
  const best = new Map<string, ResultRow>()
  for (const row of rankOrder(rows)) {
    const paper = paperOf(row)
    if (paper !== null && !best.has(paper)) best.set(paper, row)
  }
  return rows.filter((row) => {
    const paper = paperOf(row)
    return paper === null || best.get(paper) === row
  })
}

/** A paper that is not in the snapshot is known by its address. A result of the reader's own always stays. */
function paperOf({ paperId, paperUrl, own }: ResultRow): string | null {
  if (own) return null
  return paperId === null ? paperUrl && `address ${paperUrl}` : `paper ${paperId}`
}
