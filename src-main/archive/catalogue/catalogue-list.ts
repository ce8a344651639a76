import { Kept } from '../papers/kept'
import type { Catalogue, Wish } from './catalogue'
import { type CloseLook, FacetCounts } from './facet-counts'
import { sieveOf } from './sieve'

/** What a list holds. */
interface FoundItems {
  /** Row ids in the order of the list. */
  rows: Uint32Array
  /** How many a quality rule hides, or would hide where they are shown. */
  hidden: number
}

/** Lists of a catalogue in its orders. What was asked for lately is at hand. */
export class CatalogueList<Facet extends string, Half extends string, Sort extends string> {
  readonly #make: () => Catalogue<Facet, Half, Sort>
  #catalogue: Catalogue<Facet, Half, Sort> | undefined
  readonly #orders = new Map<Sort, Uint32Array>()
  readonly #found = new Kept<FoundItems>(16)

  /** The catalogue is made when it is first wanted. */
  constructor(make: () => Catalogue<Facet, Half, Sort>) {
    this.#make = make
  }

  get catalogue(): Catalogue<Facet, Half, Sort> {
    return (this.#catalogue ??= this.#make())
  }

  /** The items that are wished for. Refuses a wish for a thing that is not in this snapshot. */
  find(wish: Wish<Facet, Half>, sort: Sort | 'name'): FoundItems {
    return this.#found.get(JSON.stringify([wish, sort]), () => {
      const sieve = sieveOf(this.catalogue, wish)
      return {
        rows: sieve.those(this.#order(sort)),
        hidden: sieve.countOf(this.catalogue.doubted, 'hidden'),
      }
    })
  }

  /** What the items that are wished for can be narrowed to. */
  facets(wish: Wish<Facet, Half>, look: CloseLook = {}): FacetCounts<Facet, Half, Sort> {
    return new FacetCounts(this.catalogue, wish, look)
  }

  /** The first by a key, of equals the first by name. */
  #order(sort: Sort | 'name'): Uint32Array {
    const { byName } = this.catalogue
    if (sort === 'name') return byName
    const known = this.#orders.get(sort)
    if (known) return known
    const key = this.catalogue.keys[sort as Exclude<Sort, 'name'>]
    const order = byName.toSorted((a, b) => (key[b] ?? 0) - (key[a] ?? 0))
    this.#orders.set(sort, order)
    return order
  }
}
