import type { RequestOf } from '#contract/contract'
import type { Collection, MethodFacets, MethodItem } from '#contract/method'
import type { List } from '#contract/replies'
import type { Wish } from '../catalogue/catalogue'
import { countFacet, countYears } from '../catalogue/count-facets'
import { CatalogueList } from './catalogue-list'
import {
  type MethodCatalogue,
  type MethodFacetName,
  readMethods,
} from '../catalogue/method-catalogue'
import { sieveOf, wantsEveryOf } from '../catalogue/sieve'
import type { Database } from '../database'
import { Kept } from '../papers/kept'
import { allCollections, areaOf } from './collections'
import { paperReference } from './paper-reference'

const METHOD = `
  SELECT
    method.id AS rowId, method.slug AS id, method.name, method.full_name AS fullName, method.year,
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
  rowId: number
  paperTitle: string | null
  paperId: string | null
  knownTitle: string | null
  paperDate: string | null
}

/** The questions about all methods of a snapshot, which are held in memory once one is asked. */
export function methodLists(db: Database) {
  let known: MethodCatalogue | undefined
  const catalogue = () => (known ??= readMethods(db))
  const listing = new CatalogueList(catalogue)
  const facets = new Kept<MethodFacets>(16)
  const read = (row: number) => db.all<MethodRow>(METHOD, { row }).map((each) => item(db, each))
  return {
    'method-collections': allCollections(db, catalogue),
    methods: ({ limit, after, sort, ...request }: RequestOf<'methods'>): List<MethodItem> =>
      listing.page(wishOf(request), sort, { limit, after }, read),
    'method-facets': (request: RequestOf<'method-facets'>): MethodFacets =>
      facets.get(JSON.stringify(request), () => facetsOf(catalogue(), request)),
  }
}

type Filters = Omit<RequestOf<'methods'>, 'limit' | 'after' | 'sort'>

const wishOf = ({
  text,
  year,
  hidden,
  every,
  area,
  collection,
}: Filters): Wish<MethodFacetName, never> => ({
  text,
  year,
  hidden,
  every,
  chosen: { area, collection },
  halves: {},
})

function facetsOf(
  catalogue: MethodCatalogue,
  { facet, find = '', ...filters }: RequestOf<'method-facets'>,
): MethodFacets {
  const sieve = sieveOf(catalogue, wishOf(filters))
  const values = (name: MethodFacetName) =>
    countFacet(sieve, catalogue.facets[name], {
      name,
      chosen: filters[name],
      wantsEvery: wantsEveryOf(filters.every, name),
      isClose: facet === name,
      find,
    })
  return {
    total: sieve.count(),
    hidden: sieve.countOf(catalogue.doubted, 'hidden'),
    area: values('area'),
    collection: values('collection'),
    years: countYears(sieve, catalogue.years),
  }
}

function item(db: Database, row: MethodRow): MethodItem {
  const { rowId, paperTitle, paperId, knownTitle, paperDate, ...method } = row
  return {
    ...method,
    paper: paperReference(paperId, knownTitle ?? paperTitle, paperDate),
    collections: collectionsOf(db, rowId),
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
