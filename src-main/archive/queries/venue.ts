import type { RequestOf } from '#contract/contract'
import type { Venue } from '#contract/venue'
import type { PaperLists } from '../papers/paper-lists'
import { venueParts } from '../text/venue-name'
import type { PaperTallies } from './paper-tally'
import type { VenueList } from './venues'

/** The proceedings of a venue in numbers, and the others of its series. */
export function venue(
  lists: PaperLists,
  { tallies, venues }: { tallies: PaperTallies; venues: VenueList },
  { name }: RequestOf<'venue'>,
): Venue {
  const papers = lists.sets.of('venue', name)
  const parts = venueParts(name)
  const others = venues.ofSeries(parts.series).filter((other) => other.name !== name)
  return { name, ...parts, ...tallies.of(papers), others }
}
