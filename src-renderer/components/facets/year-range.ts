import type { Range } from '#contract/filters'
import { anyYear, type Years } from '#contract/years'

export interface CountedYear {
  /** Null for what has none. */
  year: number | null
  count: number
}

/** A year as a bar: its height as a share of the highest. */
interface YearBar {
  year: number
  count: number
  share: number
}

/** More bars than this would be too thin to see. */
const most = 40

/** A bar for each of the last years that have something, and for those between that have none. */
export function barsOf(years: readonly CountedYear[]): YearBar[] {
  const counts = new Map(years.flatMap(({ year, count }) => (year === null ? [] : [[year, count]])))
  const last = Math.max(...counts.keys())
  const first = Math.max(Math.min(...counts.keys()), last - most + 1)
  if (counts.size === 0) return []
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const highest = Math.max(1, ...all.map((year) => counts.get(year) ?? 0))
  return all.map((year) => {
    const count = counts.get(year) ?? 0
    return { year, count, share: count / highest }
  })
}

/**
 * The years that a bar chooses: its own, or none when it alone was chosen; `isFurther` for all from
 * those that are chosen to it.
 */
export function rangeTo(year: number, chosen: Years | null, isFurther: boolean): Years | null {
  if (isFurther && chosen)
    return { from: Math.min(year, chosen.from), to: Math.max(year, chosen.to) }
  const isChosen = chosen !== null && chosen.from === year && chosen.to === year
  return isChosen ? null : { from: year, to: year }
}

/** Years as the ends that a reader types, an open one being null. */
export const endsOf = (years: Years | null): Range | null =>
  years && {
    min: years.from === anyYear.from ? null : years.from,
    max: years.to === anyYear.to ? null : years.to,
  }

const near = (end: number) => Math.max(anyYear.from, Math.min(Math.round(end), anyYear.to))

/** The whole years nearest to what a reader typed. */
export function yearsWithin(range: Range | null): Years | null {
  if (!range) return null
  return { from: near(range.min ?? anyYear.from), to: near(range.max ?? anyYear.to) }
}
