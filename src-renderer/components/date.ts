const millisecondsPerDay = 86_400_000

/**
 * An ISO day as it is shown. Sources put the first of a month where they know no day, so
 * `2021-11-01` reads `2021-11`.
 */
export const formatDate = (day: string): string => day.replace(/-01$/, '')

/** The year of an ISO day. */
export const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The ISO day of a number of days since 1970-01-01. */
export const isoDay = (days: number): string =>
  new Date(days * millisecondsPerDay).toISOString().slice(0, 10)

/** From the first to the last of two ISO days; one of them when they are the same. */
export function formatSpan(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return first ?? last
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`
}
