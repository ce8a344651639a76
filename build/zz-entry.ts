
import { openForReading } from '../src-main/archive/database'
import { SnapshotMeta } from '../src-main/archive/queries/snapshot-meta'
import { search } from '../src-main/archive/queries/search'
import { requests } from '../src-main/contract/contract'
export async function open(path) {
  const db = await openForReading(path)
  const meta = new SnapshotMeta(db)
  const ask = search(db, meta)
  return { db, meta, ask: (text, kind, limit = '50') => ask(requests.search.parse(kind ? { text, kind, limit } : { text })) }
}
