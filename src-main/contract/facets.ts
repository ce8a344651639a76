/** The values of a facet, each with the number of things that it would leave. */
export interface ValueFacet {
  /** How many there are, or of them how many hold the text that was asked for. */
  distinct: number
  /** Those of most things, most first, then those that are chosen and not among them. */
  values: readonly FacetValue[]
}

export interface FacetValue {
  /** What a filter is given: an id, or the name itself. */
  id: string
  name: string
  count: number
}

/** How many things have something, and how many do not. */
export interface HalvesFacet {
  with: number
  without: number
}

export interface YearCount {
  /** Null for things without a year. */
  year: number | null
  count: number
}

/** How many papers use a thing in each year. */
export interface YearUsage {
  /** Null for the papers without a date. */
  year: number | null
  papers: number
}
