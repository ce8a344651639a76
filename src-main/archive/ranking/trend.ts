import type { Better } from '#contract/reference'

export interface DatedNumber {
  /** ISO day; without one the result is left out. */
  date: string | null
  number: number | null
}

/**
 * The results that beat every earlier one, as [days since 1970-01-01, score] in rising days. Results
 * of one day are one step, the best of them; an equal score is no record.
 */
export function recordsOverTime(
  points: readonly DatedNumber[],
  better: Better,
): [day: number, score: number][] {
  const beats = (a: number, b: number) => (better === 'higher' ? a > b : a < b)
  const bestOfDay = new Map<number, number>()
  for (const { date, number } of points) {
    const day = date === null ? Number.NaN : dayOf(date)
    if (number === null || Number.isNaN(day)) continue
    const best = bestOfDay.get(day)
    if (best === undefined || beats(number, best)) bestOfDay.set(day, number)
  }
  const records: [number, number][] = []
  for (const [day, score] of [...bestOfDay].toSorted(([a], [b]) => a - b)) {
    const last = records.at(-1)
    if (!last || beats(score, last[1])) records.push([day, score])
  }
  return records
}

/** Days since 1970-01-01 of an ISO day; NaN when the text is none. */
const dayOf = (date: string) =>
  /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) / 86_400_000 : Number.NaN
