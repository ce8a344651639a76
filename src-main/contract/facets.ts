import type { Reference } from './reference'

/** A value that a list can be narrowed to, with how many of its things have it. */
export interface CountedName extends Reference {
  count: number
}

/** The values of a facet of which there may be very many. */
export interface CountedNames {
  /** How many there are, or of them how many hold the text that was asked for. */
  distinct: number
  /** Those of most things, most first, then one that is chosen and not among them. */
  values: readonly CountedName[]
}

/** A year, or null for the things without one. */
export interface CountedYear {
  year: number | null
  count: number
}
