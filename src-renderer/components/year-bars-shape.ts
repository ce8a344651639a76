export type YearCount = readonly [year: number, count: number]

/** More bars than this would not fit their column. */
const mostYears = 9

/** The last nine years in which any of the rows has something; null when none has. */
export function yearSpan(
  rows: readonly (readonly YearCount[])[],
): [from: number, to: number] | null {
  const years = rows.flatMap((row) => row.map(([year]) => year))
  if (years.length === 0) return null
  const to = years.reduce((a, b) => Math.max(a, b))
  const from = years.reduce((a, b) => Math.min(a, b))
  return [Math.max(from, to - mostYears + 1), to]
}

/** A bar for each year, the tallest as high as `tallest`. What is not zero is one pixel high at least. */
export function yearBars(years: readonly YearCount[], from: number, to: number, tallest: number) {
  const counts = new Map(years)
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const most = Math.max(1, ...all.map((year) => counts.get(year) ?? 0))
  return all.map((year) => {
    const count = counts.get(year) ?? 0
    const height = count === 0 ? 0 : Math.max(1, Math.round((count / most) * tallest * 10) / 10)
    return { year, count, height }
  })
}
