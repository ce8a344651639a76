/** The year of an ISO day. */
export const yearOf = (day: string | null): number | null =>
  day === null ? null : Number(day.slice(0, 4))

/** An ISO day as a number that orders as days do; 0 for none. */
export const dayNumber = (day: string | null): number =>
  day === null ? 0 : Number(day.replaceAll('-', ''))
