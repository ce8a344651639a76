import type { Venue } from './venue'

/** A day as far as it is known. */
export interface EntryDate {
  year: number
  month?: number
  day?: number
}

/**
 * When a paper appeared: with its venue, else on its own date, else in the month that its arXiv id
 * tells. The source puts the first of the month, or of the year, for what it does not know.
 */
export function readDate(
  venue: Venue | null,
  day: string | null,
  arxivId: string | null,
): EntryDate | null {
  const own = ownDate(day, arxivId)
  if (venue === null || venue.year === null) return own
  if (venue.month !== null) return { year: venue.year, month: venue.month }
  return { year: venue.year }
}

function ownDate(text: string | null, arxivId: string | null): EntryDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '') ?? []
  const submitted = arxivMonth(arxivId)
  if (year === undefined) return submitted
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  if (date.day !== 1) return date
  const isSure = submitted?.year === date.year && submitted.month === date.month
  return date.month === 1 && !isSure ? { year: date.year } : { year: date.year, month: date.month }
}

/** `1706.03762` was sent in June 2017, `cs/0101001` in January 2001. */
function arxivMonth(id: string | null): EntryDate | null {
  const [, year, month] = /(?:^|\/)(\d\d)(0[1-9]|1[0-2])(?:\.|\d)/.exec(id ?? '') ?? []
  if (year === undefined) return null
  const short = Number(year)
  return { year: short > 90 ? 1900 + short : 2000 + short, month: Number(month) }
}

/** `2019`, `2019-11` or `2019-11-03`. */
export function isoDate({ year, month, day }: EntryDate): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-')
}
