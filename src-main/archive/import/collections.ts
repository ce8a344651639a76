import { slug, Slugs } from '../text/slug'
import type { Inserts } from './inserts'
import type { CollectionDraft } from './methods'

/** So many methods of a collection are kept to be shown beside one another. */
const MOST_USED = 13

/** A collection as it is stored. */
export interface FoundCollection {
  id: number
  slug: string
  name: string
  areaSlug: string | null
  area: string | null
}

/** Collections by name and area: two areas may have one of the same name. */
export class CollectionRegister {
  readonly #byKey = new Map<string, CollectionDraft & { id: number }>()
  readonly #methods = new Map<number, { id: number; papers: number }[]>()

  id(collection: CollectionDraft): number {
    const key = `${collection.name}\0${collection.area ?? ''}`
    const known = this.#byKey.get(key) ?? { ...collection, id: this.#byKey.size + 1 }
    known.areaId ??= collection.areaId
    this.#byKey.set(key, known)
    return known.id
  }

  /** Methods come once for each of their collections. */
  add(collection: number, method: { id: number; papers: number }): void {
    const known = this.#methods.get(collection)
    if (known) known.push(method)
    else this.#methods.set(collection, [method])
  }

  /** All in the order of their ids, once no more are added. */
  found(): FoundCollection[] {
    const slugs = new Slugs()
    return [...this.#byKey.values()].map(({ id, name, area, areaId }) => ({
      id,
      slug: slugs.claim(slug(name)),
      name,
      areaSlug: areaId ?? (area && slug(area)),
      area,
    }))
  }

  store(inserts: Inserts, collections: readonly FoundCollection[]): void {
    for (const { areaSlug, ...collection } of collections) {
      const methods = this.#methods.get(collection.id) ?? []
      const mostUsed = methods.toSorted((a, b) => b.papers - a.papers || a.id - b.id)
      inserts.into('collection', {
        ...collection,
        area_slug: areaSlug,
        methods: methods.length,
        most_used: JSON.stringify(mostUsed.slice(0, MOST_USED).map(({ id }) => id)),
      })
    }
  }
}
