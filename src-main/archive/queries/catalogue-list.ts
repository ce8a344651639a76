import type { List } from '#contract/replies'
import { Kept } from '../papers/kept'
import { noSuchPlace, readPlace, writePlace } from './place'
import { type Catalogue, type Wish, inOrder } from '../catalogue/catalogue'
import { sieveOf } from '../catalogue/sieve'

/** Which part of a list is wanted. */
interface Part {
  limit: number
  after?: string | undefined
}

/** Lists of a catalogue in its orders. What was asked for lately is at hand. */
export class CatalogueList<Facet extends string, Half extends string, Sort extends string> {
  readonly #catalogue: () => Catalogue<Facet, Half, Sort>
  readonly #orders = new Map<Sort, Uint32Array>()
  readonly #lists = new Kept<Uint32Array>(16)

  /** The catalogue is made when it is first wanted. */
  constructor(catalogue: () => Catalogue<Facet, Half, Sort>) {
    this.#catalogue = catalogue
  }

  /** A part of a list, whose items are read by their row ids. A place in it is how many are before it. */
  page<Item>(
    wish: Wish<Facet, Half>,
    sort: Sort,
    { limit, after }: Part,
    read: (row: number) => Item[],
  ): List<Item> {
    const list = this.#lists.get(JSON.stringify([wish, sort]), () =>
      sieveOf(this.#catalogue(), wish).those(this.#order(sort)),
    )
    const { part, row } = after === undefined ? { part: 0, row: 0 } : readPlace(after)
    if (after !== undefined && (part !== 0 || row === 0 || row >= list.length)) throw noSuchPlace()
    const end = Math.min(row + limit, list.length)
    return {
      total: list.length,
      items: [...list.subarray(row, end)].flatMap(read),
      next: end < list.length ? writePlace({ part: 0, row: end }) : null,
    }
  }

  #order(sort: Sort): Uint32Array {
    const { byName, keys } = this.#catalogue()
    const order = this.#orders.get(sort) ?? inOrder(byName, keys[sort])
    this.#orders.set(sort, order)
    return order
  }
}
