import type { Labels } from '../papers/paper-columns'
import type { Texts } from './texts'
import type { FacetNames } from './facet-names'

/** By what the items of a catalogue are told apart, and what its values are called. */
export interface CatalogueFacet {
  labels: Labels
  names: FacetNames
  /** The kind of its values in the refusal of one that does not exist; null where any may be asked for. */
  kind: 'Task' | 'Dataset' | 'Area' | 'Collection' | null
}

/**
 * All datasets or all methods, as numbers in memory: some thousand items, which are filtered, counted
 * and put in order by walking past all of them. Items are numbered from 1 by their row ids.
 */
export interface Catalogue<Facet extends string, Half extends string, Sort extends string> {
  size: number
  /** What a reader may look for in them. */
  texts: Texts
  /** 0 where there is none. */
  years: Uint16Array
  /** 1 for those that a quality rule hides. */
  doubted: Uint8Array
  facets: Readonly<Record<Facet, CatalogueFacet>>
  /** 1 for those that have it. */
  halves: Readonly<Record<Half, Uint8Array>>
  /** The items by their names. */
  byName: Uint32Array
  /** What they are ordered by, the highest first; null for the order of names alone. */
  keys: Readonly<Record<Sort, Float64Array | null>>
}

/** What items must be. */
export interface Wish<Facet extends string, Half extends string> {
  text: string | undefined
  year: string | undefined
  /** Also those that a quality rule hides. */
  hidden: boolean
  /** The facets of which every chosen value is wanted, joined by commas. */
  every: string | undefined
  /** Names or ids, joined by bars. */
  chosen: Readonly<Record<Facet, string | undefined>>
  halves: Readonly<Record<Half, 'yes' | 'no' | undefined>>
}

/** Items in an order: the first by a key, of equals the first by name. */
export function inOrder(byName: Uint32Array, key: Float64Array | null): Uint32Array {
  return key === null ? byName : byName.toSorted((a, b) => (key[b] ?? 0) - (key[a] ?? 0))
}
