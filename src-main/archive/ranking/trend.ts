import type { Better } from '#contract/reference'

interface DatedNumber {
  /** ISO day; without one the result is left out. */
  date: string | null
  number: number | null
}

/**
 * The results that beat every earlier one, oldest first. Results of one day are one step, the best of
 * them, and of equal ones the first as given; an equal score on a later day is no record.
 */
export function recordHolders<Point extends DatedNumber>(
  points: readonly Point[],
  better: Better,
): Point[] {
  const beats = (a: number, b: number) => (better === 'higher' ? a > b : a < b)
  const bestOfDay = new Map<number, { point: Point; number: number }>()
  for (const point of points) {
    const { date, number } = point
    const day = date === null ? Number.NaN : dayOf(date)
    if (number === null || Number.isNaN(day)) continue
    const best = bestOfDay.get(day)
    if (!best || beats(number, best.number)) bestOfDay.set(day, { point, number })
  }
  const records: Point[] = []
  let record: number | null = null
  for (const [, { point, number }] of [...bestOfDay].toSorted(([a], [b]) => a - b)) {
    if (record !== null && !beats(number, record)) continue
    record = number
    records.push(point)
  }
  return records
}

/** The same as [days since 1970-01-01, score] in rising days. */
export function recordsOverTime(
  points: readonly DatedNumber[],
  better: Better,
): [day: number, score: number][] {
  return recordHolders(points, better).flatMap(({ date, number }) =>
    date === null || number === null ? [] : [[dayOf(date), number]],
  )
}

/** Days since 1970-01-01 of an ISO day; NaN when the text is none. */
const dayOf = (date: string) =>
  /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) / 86_400_000 : Number.NaN
