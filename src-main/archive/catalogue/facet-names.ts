import { fold } from '../text/fold'
import { Texts } from './texts'

export interface FacetName {
  id: string
  name: string
}

/** What the labels of a facet name; they are numbered from 1. Names are read when they are first wanted. */
export class FacetNames {
  readonly #read: () => readonly FacetName[]
  #all: readonly FacetName[] | undefined
  #labels: ReadonlyMap<string, number> | undefined
  #texts: Texts | undefined

  constructor(read: () => readonly FacetName[]) {
    this.#read = read
  }

  /** In the order of their labels. */
  get all(): readonly FacetName[] {
    return (this.#all ??= this.#read())
  }

  of(label: number): FacetName | undefined {
    return this.all[label - 1]
  }

  /** The label of an id that a filter is given. */
  labelOf(id: string): number | undefined {
    this.#labels ??= new Map(this.all.map(({ id }, at) => [id, at + 1]))
    return this.#labels.get(id)
  }

  /** 1 at the labels whose names hold a text. */
  holding(text: string): Uint8Array {
    this.#texts ??= new Texts(Texts.joined(this.all.map(({ name }) => fold(name))), this.all.length)
    return this.#texts.holding(text)
  }
}
