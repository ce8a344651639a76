import type { MethodFacetName, MethodSort } from '../catalogue/method-catalogue'
import { type DraftItem, type PackedColumns, packCatalogue } from '../catalogue/pack-catalogue'
import { fold } from '../text/fold'
import type { FoundCollection } from './collections'
import { FacetRegister } from './store-catalogue'

/** What an import has found out about a method. */
export interface FoundMethod {
  name: string
  fullName: string | null
  year: number | null
  doubt: string | null
  papers: number
  /** Ids of collections, each once. */
  collections: readonly number[]
}

/** All methods, packed to be listed. Areas are known by their collections alone. */
export function packMethods(
  found: readonly FoundMethod[],
  collections: readonly FoundCollection[],
): PackedColumns {
  const areas = new FacetRegister()
  const labels = collections.map(({ areaSlug, area }) =>
    areaSlug === null ? [] : [areas.label(areaSlug, (same) => area ?? same)],
  )
  const items = found.map(
    ({
      name,
      fullName,
      year,
      doubt,
      ...method
    }): DraftItem<MethodFacetName, never, MethodSort> => ({
      name: fold(name),
      fullName,
      year,
      isDoubted: doubt !== null,
      labels: {
        area: [...new Set(method.collections.flatMap((id) => labels[id - 1] ?? []))],
        collection: method.collections,
      },
      halves: {},
      keys: { papers: method.papers, newest: year ?? 0 },
    }),
  )
  return packCatalogue(items, {
    names: {
      area: areas.names,
      collection: collections.map(({ slug, name }) => ({ id: slug, name })),
    },
    halves: [],
    sorts: ['papers', 'newest'],
  })
}
