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
import { noSuchPlace, readPlace, writePlace } from './place'

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
  const found: { part: number; row: PaperRow }[] = []
  for (const [part, stretch] of parts.entries()) {
    const wanted = request.limit + 1 - found.length
    if (total === 0 || wanted === 0) break
    if (place && part < place.part) continue
    const page = { total, limit: wanted, last: part === place?.part ? place.row : null }
    for (const row of readPart(db, list, stretch, page)) found.push({ part, row })
  }
  const end = found.length > request.limit ? found[request.limit - 1] : undefined
  return {
    total,
    items: found.slice(0, request.limit).map(({ row }) => paperItem(db, row)),
    next: end ? writePlace({ part: end.part, row: end.row.rowId }) : null,
  }
}

interface Page {
  total: number
  limit: number
  /** The paper before the page; null at the start. */
  last: number | null
}

function readPart(db: Database, list: PaperList, part: PaperPart, page: Page): PaperRow[] {
  const source = cheapest(list, part, page)
  const after = page.last === null ? 'TRUE' : part.order.after(source.id)
  const sql = `SELECT ${PAPER_ITEM} ${fromWhere(list, source)}
    AND ${part.where(source.id)} AND ${after}
    ORDER BY ${part.order.by(source.id)} LIMIT :limit`
  return db.all<PaperRow>(sql, { ...list.parameters, limit: page.limit, last: page.last })
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

function placeIn(db: Database, parts: readonly PaperPart[], after: string) {
  const place = readPlace(after)
  const known = db.first('SELECT 1 FROM paper WHERE id = :row', { row: place.row })
  if (!known || place.part >= parts.length) throw noSuchPlace()
  return place
}
