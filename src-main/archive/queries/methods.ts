import type { RequestOf } from '#contract/contract'
import type { Collection, MethodItem } from '#contract/method'
import type { List } from '#contract/replies'
import type { Database } from '../database'
import { found } from '../errors'
import { Filter } from './filter'
import { rowIdOf } from './lookup'
import { namedList } from './named-list'

const METHODS = `
  SELECT
    id AS rowId, slug AS id, name, full_name AS fullName, year,
    coalesce(papers_at_source, papers) AS papers
  FROM method`

const COLLECTIONS = `
  SELECT
    collection.slug AS id, collection.name, collection.area_slug AS areaId, collection.area
  FROM method_collection JOIN collection ON collection.id = method_collection.collection_id
  WHERE method_collection.method_id = :method
  ORDER BY method_collection.position`

const IN_COLLECTION = `
  method.id IN (SELECT method_id FROM method_collection WHERE collection_id = :collection)`

const IN_AREA = `
  method.id IN (
    SELECT method_collection.method_id
    FROM collection JOIN method_collection ON method_collection.collection_id = collection.id
    WHERE collection.area_slug = :area)`

const KEYS = {
  papers: '-coalesce(method.papers_at_source, method.papers)',
  name: null,
  newest: '-coalesce(method.year, 0)',
} as const

type MethodRow = Omit<MethodItem, 'collections'> & { rowId: number }

/** Methods as lines of a list. */
export function methods(db: Database, request: RequestOf<'methods'>): List<MethodItem> {
  const { text, area, collection, sort } = request
  const filter = new Filter()
  if (text) filter.containing('method.folded', text)
  if (area) filter.add(IN_AREA, { area: knownArea(db, area) })
  if (collection) filter.add(IN_COLLECTION, { collection: rowIdOf(db, 'Collection', collection) })
  const item = ({ rowId, ...row }: MethodRow) => ({ ...row, collections: collectionsOf(db, rowId) })
  return namedList(db, { table: 'method', select: METHODS, filter, key: KEYS[sort], item }, request)
}

/** Areas of methods are known by their collections alone. */
function knownArea(db: Database, area: string): string {
  const known = 'SELECT area_slug AS slug FROM collection WHERE area_slug = :area LIMIT 1'
  return found(db.first<{ slug: string }>(known, { area }), `Area ${area}`).slug
}

/** The collections that a method stands in, by its row id. */
export function collectionsOf(db: Database, method: number): Collection[] {
  return db
    .all<{ id: string; name: string; areaId: string | null; area: string | null }>(COLLECTIONS, {
      method,
    })
    .map(({ id, name, areaId, area }) => ({
      id,
      name,
      area: areaId === null || area === null ? null : { id: areaId, name: area },
    }))
}
