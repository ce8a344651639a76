import type { RequestOf } from '#contract/contract'
import type { Collection, MethodFacets, MethodItem } from '#contract/method'
import type { List } from '#contract/replies'
import { CatalogueList } from '../catalogue/catalogue-list'
import { methodShape } from '../catalogue/method-catalogue'
import { readCatalogue } from '../catalogue/read-catalogue'
import type { Database } from '../database'
import { found } from '../errors'
import { Kept } from '../papers/kept'
import { allCollections, areaOf } from './collections'
import { paperReference } from './paper-reference'
import { pageOf } from './place'

const METHOD = `
  SELECT
    method.slug AS id, method.name, method.full_name AS fullName, method.year,
    coalesce(method.papers_at_source, method.papers) AS papers, method.doubt,
    method.paper_title AS paperTitle, paper.slug AS paperId, paper.title AS knownTitle,
    paper.date AS paperDate
  FROM method LEFT JOIN paper ON paper.id = method.paper_id
  WHERE method.id = :row`

const COLLECTIONS = `
  SELECT
    collection.slug AS id, collection.name, collection.area_slug AS areaId, collection.area
  FROM method_collection JOIN collection ON collection.id = method_collection.collection_id
  WHERE method_collection.method_id = :method
  ORDER BY method_collection.position`

type MethodRow = Omit<MethodItem, 'collections' | 'paper'> & {
  paperTitle: string | null
  paperId: string | null
  knownTitle: string | null
  paperDate: string | null
}

/** The questions about all methods of a snapshot, which are held in memory once one is asked. */
export function methodLists(db: Database) {
  const list = new CatalogueList(() => readCatalogue(db, 'method', methodShape))
  const facets = new Kept<MethodFacets>(16)
  const item = (row: number) => methodItem(db, row)

  function count({ facet, find, ...filters }: RequestOf<'method-facets'>): MethodFacets {
    const counts = list.facets(wishOf(filters), { facet, find })
    return {
      total: counts.total,
      hidden: counts.hidden,
      area: counts.values('area'),
      collection: counts.values('collection'),
      years: counts.years,
    }
  }

  return {
    'method-collections': allCollections(db, () => list.catalogue),
    methods: ({ limit, after, sort, ...filters }: RequestOf<'methods'>): List<MethodItem> =>
      pageOf(list.find(wishOf(filters), sort).rows, { limit, after }, item),
    'method-facets': (request: RequestOf<'method-facets'>): MethodFacets =>
      facets.get(JSON.stringify(request), () => count(request)),
  }
}

type Filters = Omit<RequestOf<'methods'>, 'limit' | 'after' | 'sort'>

const wishOf = ({ text, year, hidden, every, area, collection }: Filters) => ({
  text,
  year,
  hidden,
  every,
  chosen: { area, collection },
  halves: {},
})

function methodItem(db: Database, row: number): MethodItem {
  const { paperTitle, paperId, knownTitle, paperDate, ...method } = found(
    db.first<MethodRow>(METHOD, { row }),
    `Method ${row}`,
  )
  return {
    ...method,
    paper: paperReference(paperId, knownTitle ?? paperTitle, paperDate),
    collections: collectionsOf(db, row),
  }
}

interface CollectionRow {
  id: string
  name: string
  areaId: string | null
  area: string | null
}

/** The collections that a method stands in, by its row id. */
function collectionsOf(db: Database, method: number): Collection[] {
  return db.all<CollectionRow>(COLLECTIONS, { method }).map(({ id, name, areaId, area }) => ({
    id,
    name,
    area: areaOf(areaId, area),
  }))
}
