import type { Aliases } from '#contract/library'
import { paperOf, readResultId, type ResultKey, type ResultParts } from '#contract/result-id'
import type { Database } from '../database'

const ROWS = `
  SELECT
    result.position, result.model, paper.slug AS paperId,
    result.paper_url AS paperUrl, coalesce(result.paper_title, paper.title) AS paperTitle,
    paper.arxiv_id AS arxiv, coalesce(paper.url, result.paper_url) AS url,
    coalesce(paper.title, result.paper_title) AS title,
    task.name AS task, leaderboard.dataset
  FROM leaderboard
  JOIN task ON task.id = leaderboard.task_id
  JOIN result ON result.leaderboard_id = leaderboard.id
  LEFT JOIN paper ON paper.id = result.paper_id
  WHERE leaderboard.slug = :leaderboard AND result.model = :model
  ORDER BY result.position`

interface StoredResult extends ResultParts {
  arxiv: string | null
  url: string | null
  title: string | null
  task: string
  dataset: string
}

/** A row of a leaderboard, as it is told of where it is kept. */
interface FoundResult {
  name: string
  aliases: { [Alias in keyof Aliases]: string | null }
  /** Its position on the leaderboard. */
  row: number
}

/** The row that an id names; undefined when the snapshot has none, or the id is none. */
export function resultAt(db: Database, id: string): FoundResult | undefined {
  const key = readResultId(id)
  const row = key && rowsOf(db, key)[key.nth - 1]
  if (!row) return undefined
  const { arxiv, url, title, task, dataset } = row
  const model = row.model.trim() === '' ? 'Model not reported' : row.model
  return {
    name: `${model} in ${task} on ${dataset}`,
    aliases: { arxiv, url, title, task, dataset },
    row: row.position,
  }
}

/** The rows of just this model and paper, in the order of the archive. */
function rowsOf(db: Database, { leaderboard, model, paper }: ResultKey): StoredResult[] {
  return db
    .all<StoredResult>(ROWS, { leaderboard, model })
    .filter((each) => paperOf(each) === paper)
}
