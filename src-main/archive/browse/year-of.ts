import { readYears } from '#contract/years'

/** The year of an ISO day. */
export const yearOf = (day: string | null): number | null =>
  day === null ? null : Number(day.slice(0, 4))

/** Whether a year is one of those of a filter, as readYears reads them; no year is in any. */
export function inYears(text: string): (year: number | null) => boolean {
  const years = readYears(text)
  return (year) => years !== null && year !== null && year >= years.from && year <= years.to
}
