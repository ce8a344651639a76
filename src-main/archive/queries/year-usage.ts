import type { YearUsage } from '#contract/facets'

/** Reads the years of papers, as an import packs them: `[[2019, 3], [null, 1]]`; none without a text. */
export function readYearUsage(years: string | null): YearUsage[] {
  const pairs = JSON.parse(years ?? '[]') as [year: number | null, papers: number][]
  return pairs.map(([year, papers]) => ({ year, papers }))
}
