import type { Labels } from '../papers/paper-columns'
import type { FacetNames } from './facet-names'
import type { Texts } from './texts'

/** By what the items of a catalogue are told apart, and what its values are called. */
export interface CatalogueFacet {
  labels: Labels
  names: FacetNames
  /** The kind of its values in the refusal of one that does not exist; null where any may be asked for. */
  kind: 'Task' | 'Dataset' | 'Area' | 'Collection' | null
}

/** What catalogues of one noun have: the kinds of the things that facets name, halves and orders. */
export interface Shape<Facet extends string, Half extends string, Sort extends string> {
  facets: Readonly<Record<Facet, CatalogueFacet['kind']>>
  halves: readonly Half[]
  /** Orders but that of names, which all have. */
  sorts: readonly Exclude<Sort, 'name'>[]
}

/**
 * All things of one noun that lists are made of, as numbers in memory: some thousand items, which are
 * filtered, counted and put in order by walking past all of them. Items are numbered from 1 by their row ids.
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
  /** What they are ordered by, the highest first; for the order of names see byName. */
  keys: Readonly<Record<Exclude<Sort, 'name'>, Float64Array>>
}

/** What items must be. */
export interface Wish<Facet extends string, Half extends string> {
  text: string | undefined
  year: string | undefined
  /** Also those that a quality rule hides. */
  hidden: boolean
  /** The facets of which every chosen value is wanted, joined by commas. */
  every?: string | undefined
  /** Names or ids, joined by bars. */
  chosen: Readonly<Record<Facet, string | undefined>>
  halves: Readonly<Record<Half, 'yes' | 'no' | undefined>>
}

/** What there is of each name. */
export const eachOf = <Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>
