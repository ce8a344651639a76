import type { CollectionItem, Collections, MethodArea, MethodCollection } from '#contract/method'
import type { Reference } from '#contract/reference'
import type { MethodCatalogue } from '../catalogue/method-catalogue'
import { Sieve } from '../catalogue/sieve'
import type { Database } from '../database'
import type { Labels } from '../papers/paper-columns'

const ALL = `
  SELECT slug AS id, name, area_slug AS areaId, area, methods FROM collection
  ORDER BY methods DESC, name, id`

interface CollectionRow extends Reference {
  areaId: string | null
  area: string | null
  methods: number
}

/** Tells all collections by area; composed once for a snapshot. */
export function allCollections(db: Database, catalogue: () => MethodCatalogue): () => Collections {
  let known: Collections | undefined
  return () => (known ??= compose(db, catalogue()))
}

function compose(db: Database, { size, doubted, facets }: MethodCatalogue): Collections {
  const sieve = new Sieve(size)
  sieve.add('hidden', doubted, 1)
  const { labels, names } = facets.area
  const inAreas = sieve.countLabels(labels)
  const methodsOf = (area: string | null) => inAreas[names.labelOf(area ?? '') ?? 0] ?? 0
  const byArea = new Map<string | null, CollectionItem[]>()
  for (const { areaId, area, ...collection } of db.all<CollectionRow>(ALL)) {
    const others = byArea.get(areaId) ?? []
    others.push({ ...collection, area: areaOf(areaId, area) })
    byArea.set(areaId, others)
  }
  const areas = [...byArea].map(([id, collections]): MethodArea => ({
    area: collections[0]?.area ?? null,
    methods: id === null ? null : methodsOf(id),
    collections,
  }))
  return {
    areas: areas.toSorted(
      (a, b) =>
        Number(a.area === null) - Number(b.area === null) || (b.methods ?? 0) - (a.methods ?? 0),
    ),
    methodsWithout: sieve.count() - sieve.countOf(havingAny(facets.collection.labels)),
  }
}

/** 1 for the items that have a label. */
const havingAny = ({ ends }: Labels): Uint8Array =>
  Uint8Array.from(ends, (end, item) => (end > (ends[item - 1] ?? 0) ? 1 : 0))

/** The area of a collection; null when it has none. */
export const areaOf = (id: string | null, name: string | null): Reference | null =>
  id === null || name === null ? null : { id, name }

const OF_METHOD = `
  SELECT
    collection.slug AS id, collection.name, collection.area_slug AS areaId, collection.area,
    collection.methods, collection.most_used AS mostUsed
  FROM method_collection JOIN collection ON collection.id = method_collection.collection_id
  WHERE method_collection.method_id = :method
  ORDER BY method_collection.position`

const METHOD = 'SELECT slug AS id, name FROM method WHERE id = :other'

/** So many other methods of a collection are told. */
const OTHERS = 12

/** The collections of a method, by its row id, with others that stand in them. */
export function collectionsOf(db: Database, method: number): MethodCollection[] {
  return db
    .all<CollectionRow & { mostUsed: string }>(OF_METHOD, { method })
    .map(({ areaId, area, mostUsed, ...collection }) => ({
      ...collection,
      area: areaOf(areaId, area),
      others: (JSON.parse(mostUsed) as number[])
        .filter((other) => other !== method)
        .slice(0, OTHERS)
        .flatMap((other) => db.all<Reference>(METHOD, { other })),
    }))
}
