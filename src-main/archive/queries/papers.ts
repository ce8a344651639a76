import type { RequestOf } from '#contract/contract'
import type { PaperItem } from '#contract/paper'
import type { List } from '#contract/replies'
import type { Database } from '../database'
import { PAPER_ITEM, type PaperRow, paperItem } from './paper-item'
import { type PaperPart, partsOf } from './paper-order'
import {
  type PaperList,
  type PaperSource,
  fromWhere,
  indexed,
  paperList,
  smallest,
} from './paper-source'
import { countPapers } from './paper-total'
import { type Place, noSuchPlace, readPlace, writePlace } from './place'

/**
 * Papers as lines of a list. The ids of papers rise with their dates, so that a year is a range of
 * ids and the newest papers of anything are read from its end. A page starts after the last row of
 * the one before, never at an offset.
 */
export function papers(db: Database, request: RequestOf<'papers'>): List<PaperItem> {
  const list = paperList(db, request)
  const total = countPapers(db, request, list)
  const parts = partsOf(request)
  const place = request.after === undefined ? null : placeIn(db, parts, request.after)
  const found: Place[] = []
  for (const [part, stretch] of parts.entries()) {
    const wanted = request.limit + 1 - found.length
    if (total === 0 || wanted === 0) break
    if (place && part < place.part) continue
    const page = { total, limit: wanted, last: part === place?.part ? place.row : null }
    for (const { id } of readPart(db, list, stretch, page)) found.push({ part, row: id })
  }
  const end = found.length > request.limit ? found[request.limit - 1] : undefined
  return {
    total,
    items: found.slice(0, request.limit).flatMap(({ row }) => itemsOf(db, row)),
    next: end ? writePlace(end) : null,
  }
}

interface Page {
  total: number
  limit: number
  /** The paper before the page; null at the start. */
  last: number | null
}

/** The ids alone, so that no more than these is sorted. */
function readPart(db: Database, list: PaperList, part: PaperPart, page: Page): { id: number }[] {
  const source = cheapest(list, part, page)
  const after = page.last === null ? 'TRUE' : part.order.after(source.id)
  const sql = `SELECT paper.id ${fromWhere(list, source)}
    AND ${part.where(source.id)} AND ${after}
    ORDER BY ${part.order.by(source.id)} LIMIT :limit`
  return db.all(sql, { ...list.parameters, limit: page.limit, last: page.last })
}

/**
 * Either the fewest papers are gathered and sorted, or an index that is sorted already is walked
 * until it has met enough of them: whichever is likely to touch fewer.
 */
function cheapest(list: PaperList, { order }: PaperPart, { total, limit }: Page): PaperSource {
  const gathered = smallest(list)
  const all = list.sources.at(-1)?.size ?? 0
  if (order.index === null || (limit * all) / total > gathered.size) return gathered
  return indexed(order.index, 'TRUE', all)
}

const ONE = `SELECT ${PAPER_ITEM} FROM paper WHERE paper.id = :row`

const itemsOf = (db: Database, row: number): PaperItem[] =>
  db.all<PaperRow>(ONE, { row }).map((paper) => paperItem(db, paper))

function placeIn(db: Database, parts: readonly PaperPart[], after: string): Place {
  const place = readPlace(after)
  const known = db.first('SELECT 1 FROM paper WHERE id = :row', { row: place.row })
  if (!known || place.part >= parts.length) throw noSuchPlace()
  return place
}
