import type { ValueFacet, YearCount } from './facets'

/** Some papers in numbers. */
export interface PaperTally {
  papers: number
  withCode: number
  withResults: number
  /** Rising; last those without a date, if there are any. */
  years: readonly YearCount[]
  /** The tasks of most of them. */
  tasks: ValueFacet
}
