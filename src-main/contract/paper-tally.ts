import type { NameFacet } from './paper-facets'

/** Some papers in numbers. */
export interface PaperTally {
  papers: number
  withCode: number
  withResults: number
  /** Rising; last those without a date, if there are any. */
  years: readonly YearCount[]
  /** The tasks of most of them. */
  tasks: NameFacet
}

export interface YearCount {
  /** Null for the papers without a date. */
  year: number | null
  papers: number
}
