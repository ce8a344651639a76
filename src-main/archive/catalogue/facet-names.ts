import { fold } from '../text/fold'
import { Texts } from './texts'

export interface FacetName {
  id: string
  name: string
}

/** What the labels of a facet name; they are numbered from 1. */
export class FacetNames {
  readonly #names: readonly FacetName[]
  readonly #labels: ReadonlyMap<string, number>
  #texts: Texts | undefined

  /** In the order of their labels. */
  constructor(names: readonly FacetName[]) {
    this.#names = names
    this.#labels = new Map(names.map(({ id }, at) => [id, at + 1]))
  }

  of(label: number): FacetName | undefined {
    return this.#names[label - 1]
  }

  /** The label of an id that a filter is given. */
  labelOf(id: string): number | undefined {
    return this.#labels.get(id)
  }

  /** 1 at the labels whose names hold a text. */
  holding(text: string): Uint8Array {
    this.#texts ??= new Texts(this.#names.map(({ name }) => fold(name)))
    return this.#texts.holding(text)
  }
}

/** A column of ids as labels, numbered in the order in which they are met; `nameOf` tells their names. */
export function labelled(
  column: readonly string[],
  nameOf: (id: string) => string = (id) => id,
): { names: FacetNames; labels: number[] } {
  const known = new Map<string, number>()
  const labels = column.map((id) => {
    const label = known.get(id) ?? known.size + 1
    known.set(id, label)
    return label
  })
  const names = [...known.keys()].map((id) => ({ id, name: nameOf(id) }))
  return { names: new FacetNames(names), labels }
}
