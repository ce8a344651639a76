import { FacetNames } from '../catalogue/facet-names'
import { makeCatalogue } from '../catalogue/make-catalogue'
import { type MethodCatalogue, methodShape } from '../catalogue/method-catalogue'
import { type PackedColumns, packCatalogue } from '../catalogue/pack-catalogue'
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
  const names = {
    area: areas.names,
    collection: new FacetNames(() => collections.map(({ slug, name }) => ({ id: slug, name }))),
  }
  const catalogue: MethodCatalogue = makeCatalogue(found, methodShape, names, {
    name: ({ name }) => fold(name),
    fullName: ({ fullName }) => fullName,
    year: ({ year }) => year,
    isDoubted: ({ doubt }) => doubt !== null,
    labels: {
      area: ({ collections }) => [...new Set(collections.flatMap((id) => labels[id - 1] ?? []))],
      collection: ({ collections }) => collections,
    },
    halves: {},
    keys: { papers: ({ papers }) => papers, newest: ({ year }) => year ?? 0 },
  })
  return packCatalogue(catalogue)
}
