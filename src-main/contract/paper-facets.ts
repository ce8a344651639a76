/**
 * What a list of papers can be narrowed to, with exact numbers of papers. Each facet counts what all
 * filters but its own leave, so that it says what another choice would bring.
 */
export interface PaperFacets {
  /** How many papers meet all filters. */
  total: number
  /** Rising; last those without a date, if there are any. */
  years: readonly YearFacet[]
  code: { with: number; without: number }
  results: { with: number; without: number }
  venue: NameFacet
  task: NameFacet
  method: NameFacet
  framework: NameFacet
}

export interface YearFacet {
  /** Null for the papers without a date. */
  year: number | null
  papers: number
  /** The row of the list where it begins; null when it is not in it, or the list is not by date. */
  row: number | null
}

/** The values of a facet. */
export interface NameFacet {
  /** How many there are, or of them how many hold the text that was asked for. */
  distinct: number
  /** Those of most papers, most first, then those that are chosen and not among them. */
  values: readonly FacetName[]
}

export interface FacetName {
  /** What a filter is given: an id, or the name itself. */
  id: string
  name: string
  papers: number
}
