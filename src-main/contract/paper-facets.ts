import type { HalvesFacet, ValueFacet, YearCount } from './facets'

/**
 * What a list of papers can be narrowed to, with exact numbers of papers. Each facet counts what all
 * filters but its own leave, so that it says what another choice would bring.
 */
export interface PaperFacets {
  /** How many papers meet all filters. */
  total: number
  /** Rising; last those without a date, if there are any. */
  years: readonly ListedYear[]
  code: HalvesFacet
  results: HalvesFacet
  venue: ValueFacet
  task: ValueFacet
  method: ValueFacet
  framework: ValueFacet
}

export interface ListedYear extends YearCount {
  /** The row of the list where it begins; null when it is not in it, or the list is not by date. */
  row: number | null
}
