import type { RequestOf } from '#contract/contract'
import type { Database } from '../database'
import type { Catalogue, CatalogueFacet } from './catalogue'
import { labelsOf, placed, readColumns } from './columns'
import { FacetNames, labelled } from './facet-names'
import { Texts, bothNames } from './texts'

export type MethodFacetName = 'area' | 'collection'
type Sort = RequestOf<'methods'>['sort']
export type MethodCatalogue = Catalogue<MethodFacetName, never, Sort>

/** All methods as numbers in memory. */
export function methodCatalogue(db: Database): MethodCatalogue {
  const { id, folded, full_name, year, papers, spam } = readColumns<MethodColumns>(
    db,
    ['id', 'folded', 'full_name', 'year', 'papers', 'spam'],
    METHODS,
  )
  const size = id.length
  const texts: string[] = []
  for (const [at, own] of id.entries())
    texts[own - 1] = bothNames(folded[at] ?? '', full_name[at] ?? null)
  return {
    size,
    texts: new Texts(texts),
    years: placed(new Uint16Array(size + 1), id, (at) => Math.min(year[at] ?? 0, LATEST)),
    spam: placed(new Uint8Array(size + 1), id, (at) => (typeof spam[at] === 'string' ? 1 : 0)),
    facets: facetsOf(db, size),
    halves: {},
    byName: Uint32Array.from(id),
    keys: {
      papers: placed(new Float64Array(size + 1), id, (at) => papers[at] ?? 0),
      name: null,
      newest: placed(new Float64Array(size + 1), id, (at) => year[at] ?? 0),
    },
  }
}

/** A source may say any number. */
const LATEST = 9999

/** In the order of an index that holds them all. */
const METHODS = `
  SELECT id, folded, full_name, year, coalesce(papers_at_source, papers) AS papers, spam
  FROM method ORDER BY folded, id`

// A type, since an interface is no record.
type MethodColumns = {
  id: number
  folded: string
  full_name: string | null
  year: number | null
  papers: number
  spam: string | null
}

type CollectionColumns = {
  slug: string
  name: string
  area_slug: string | null
  area: string | null
}

function facetsOf(db: Database, size: number): Record<MethodFacetName, CatalogueFacet> {
  const { method, collection } = readColumns<{ method: number; collection: number }>(
    db,
    ['method', 'collection'],
    `SELECT method_id AS method, collection_id AS collection FROM method_collection
     ORDER BY method_id, position`,
  )
  const collections = readColumns<CollectionColumns>(
    db,
    ['slug', 'name', 'area_slug', 'area'],
    'SELECT slug, name, area_slug, area FROM collection ORDER BY id',
  )
  return {
    area: areas(size, collections, method, collection),
    collection: {
      labels: labelsOf(size, method, collection),
      names: new FacetNames(
        collections.slug.map((id, at) => ({ id, name: collections.name[at] ?? id })),
      ),
      kind: 'Collection',
    },
  }
}

/** Areas are known by their collections alone; a method that stands in several of one is in it once. */
function areas(
  size: number,
  { area_slug, area }: { [Name in keyof CollectionColumns]: readonly CollectionColumns[Name][] },
  method: readonly number[],
  collection: readonly number[],
): CatalogueFacet {
  const called = new Map(area_slug.map((id, at) => [id, area[at] ?? id]))
  const { names } = labelled(
    area_slug.filter((id) => id !== null),
    (id) => called.get(id) ?? id,
  )
  const known = new Set<string>()
  const items: number[] = []
  const labels: number[] = []
  for (const [at, item] of method.entries()) {
    const label = names.labelOf(area_slug[(collection[at] ?? 0) - 1] ?? '')
    if (label === undefined || known.has(`${item} ${label}`)) continue
    known.add(`${item} ${label}`)
    items.push(item)
    labels.push(label)
  }
  return { labels: labelsOf(size, items, labels), names, kind: 'Area' }
}
