import type { PaperTally } from './paper-tally'

/** The proceedings of a venue, as the source spells it. */
export interface Venue extends PaperTally {
  name: string
  /** Its name without year and number, which others of the same series share: CVPR of "CVPR 2020 6". */
  series: string
  /** The year in its name; null when it has none. */
  year: number | null
  /** The others of its series, the newest first. */
  others: readonly VenueItem[]
}

/** A venue as a line of a list. */
export interface VenueItem {
  name: string
  series: string
  year: number | null
  papers: number
  withCode: number
  withResults: number
}
