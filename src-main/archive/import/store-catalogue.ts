import { type FacetName, FacetNames } from '../catalogue/facet-names'
import type { PackedColumns } from '../catalogue/pack-catalogue'
import type { Inserts } from './inserts'

/** Stores the columns of all datasets or all methods under their names. */
export function storeCatalogue(
  inserts: Inserts,
  of: 'dataset' | 'method',
  columns: PackedColumns,
): void {
  for (const [name, value] of columns)
    inserts.into('catalogue_column', { name: `${of} ${name}`, value })
}

/** The values of a facet, numbered from 1 in the order in which they are met. */
export class FacetRegister {
  readonly #labels = new Map<string, number>()
  readonly #names: FacetName[] = []

  /** `name` is called for values that are new. */
  label(id: string, name: (id: string) => string = (same) => same): number {
    const known = this.#labels.get(id)
    if (known !== undefined) return known
    this.#names.push({ id, name: name(id) })
    this.#labels.set(id, this.#names.length)
    return this.#names.length
  }

  get names(): FacetNames {
    return new FacetNames(() => this.#names)
  }
}
