import type { ResultDraft } from './leaderboards'
import type { Registers } from './registers'

/**
 * Finds the paper of every row of every leaderboard. A title that no paper has makes a stub; a row
 * that names its paper by an unknown address alone keeps the address and has no paper.
 */
export function joinResults({ leaderboards, papers, ledger }: Registers): void {
  for (const { taskId, rows } of leaderboards.all)
    for (const row of rows) {
      const name = { url: row.paperUrl, title: row.paperTitle }
      row.paper = papers.findOrStub(name, null, row.date)
      if (row.paper === null) ledger.empty(reasonWithoutPaper(row), 1)
      else papers.stubOf(row.paper)?.tasks.add(taskId)
    }
}

const reasonWithoutPaper = ({ paperUrl }: ResultDraft) =>
  paperUrl ? 'results with the address of an unknown paper and no title' : 'results without a paper'

/**
 * How many results each paper has, by its ordinal: as on its page, one for each dataset, metric,
 * score and model, under however many tasks it is listed.
 */
export function resultsOfPapers({ leaderboards, papers }: Registers): Uint32Array {
  const results = new Uint32Array(papers.count)
  const seen = new Set<string>()
  for (const { dataset, rows } of leaderboards.all)
    for (const { paper, model, scores } of rows)
      for (const [metric, score] of paper === null ? [] : scores) {
        const result = JSON.stringify([paper, dataset, metric, score, model])
        if (paper !== null && !seen.has(result)) results[paper] = (results[paper] ?? 0) + 1
        seen.add(result)
      }
  return results
}
