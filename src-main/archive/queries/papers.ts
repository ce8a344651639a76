import type { RequestOf } from '#contract/contract'
import type { PaperItem } from '#contract/paper'
import type { PaperPage } from '#contract/replies'
import type { Database } from '../database'
import { ArchiveError } from '../errors'
import type { PaperLists } from '../papers/paper-lists'
import { tasksReader } from './lookup'
import { PAPER_ITEM, type PaperRow, paperItem } from './paper-item'
import { noSuchPlace, readPlace, writePlace } from './place'

/** Tells papers as lines of a list, from any row of it on. */
export function papers(
  db: Database,
  lists: PaperLists,
): (request: RequestOf<'papers'>) => PaperPage {
  const tasksOf = tasksReader(db)
  const itemsOf = (row = 0): PaperItem[] =>
    db.all<PaperRow>(ONE, { row }).map((paper) => paperItem(paper, tasksOf))
  return ({ sort, limit, after, at, ...filter }) => {
    const list = lists.list(filter, sort)
    const start = startOf({ after, at }, list.length)
    const end = Math.min(start + limit, list.length)
    const items: PaperItem[] = []
    for (let row = start; row < end; row++) items.push(...itemsOf(list.at(row)))
    const next = end < list.length ? writePlace({ part: 0, row: end }) : null
    return { total: list.length, start, items, next }
  }
}

const ONE = `SELECT ${PAPER_ITEM} FROM paper WHERE paper.id = :row`

/** A place in the list is how many rows are before it. */
function startOf({ after, at }: Pick<RequestOf<'papers'>, 'after' | 'at'>, total: number): number {
  if (after === undefined) return Math.min(at ?? 0, total)
  if (at !== undefined)
    throw new ArchiveError('invalid-request', 'Give “after” or “at”, not both of them.')
  const { part, row } = readPlace(after)
  if (part !== 0 || row >= total) throw noSuchPlace()
  return row
}
