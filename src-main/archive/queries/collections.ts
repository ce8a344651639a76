import type { CollectionItem, Collections, MethodArea, MethodCollection } from '#contract/method'
import type { Reference } from '#contract/reference'
import type { Database } from '../database'

const ALL = `
  SELECT slug AS id, name, area_slug AS areaId, area, methods FROM collection
  ORDER BY methods DESC, name, id`

const METHODS_OF_AREAS = `
  SELECT collection.area_slug AS id, count(DISTINCT method.id) AS methods
  FROM collection
  JOIN method_collection ON method_collection.collection_id = collection.id
  JOIN method ON method.id = method_collection.method_id
  WHERE method.spam IS NULL
  GROUP BY collection.area_slug`

const METHODS_WITHOUT = `
  SELECT count(*) AS methods FROM method
  WHERE spam IS NULL AND id NOT IN (SELECT method_id FROM method_collection)`

interface CollectionRow extends Reference {
  areaId: string | null
  area: string | null
  methods: number
}

/** Tells all collections by area; composed once for a snapshot. */
export function allCollections(db: Database): () => Collections {
  let known: Collections | undefined
  return () => (known ??= compose(db))
}

function compose(db: Database): Collections {
  const rows = db.all<{ id: string | null; methods: number }>(METHODS_OF_AREAS)
  const methodsOf = new Map(rows.map(({ id, methods }) => [id, methods]))
  const byArea = new Map<string | null, CollectionItem[]>()
  for (const { areaId, area, ...collection } of db.all<CollectionRow>(ALL)) {
    const known = byArea.get(areaId) ?? []
    byArea.set(areaId, [...known, { ...collection, area: areaOf(areaId, area) }])
  }
  const areas = [...byArea].map(([id, collections]): MethodArea => ({
    area: collections[0]?.area ?? null,
    methods: methodsOf.get(id) ?? 0,
    collections,
  }))
  return {
    areas: areas.toSorted(
      (a, b) => Number(a.area === null) - Number(b.area === null) || b.methods - a.methods,
    ),
    methodsWithout: db.first<{ methods: number }>(METHODS_WITHOUT)?.methods ?? 0,
  }
}

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
