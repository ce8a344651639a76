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
    this.#texts ??= new Texts(
      Texts.joined(this.#names.map(({ name }) => fold(name))),
      this.#names.length,
    )
    return this.#texts.holding(text)
  }
}
