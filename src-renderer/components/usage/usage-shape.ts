import type { YearUsage } from '#contract/facets'
import { plural } from '../number'

/** A year of a chart: how high its bar is, as a share of the highest. */
interface UsageBar {
  year: number
  papers: number
  share: number
}

/** A bar for every year from the first to the last that has papers, also for those between that have none. */
export function usageBars(usage: readonly YearUsage[]): UsageBar[] {
  const counts = new Map(plausible(usage).map(({ year, papers }) => [year, papers]))
  const years = [...counts.keys()]
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const most = Math.max(...counts.values())
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const papers = counts.get(first + index) ?? 0
    return { year: first + index, papers, share: papers / most }
  })
}

/** Dates before and after cannot be right; such papers are counted and not drawn. */
const earliest = 1900
const latest = () => new Date().getFullYear() + 1

function plausible(usage: readonly YearUsage[]): { year: number; papers: number }[] {
  return usage.flatMap(({ year, papers }) =>
    year === null || year < earliest || year > latest() ? [] : [{ year, papers }],
  )
}

/** What the chart shows in a sentence: `42 papers from 2015 to 2020, most in 2019 (20); 3 without a date.` */
export function usageInWords(usage: readonly YearUsage[]): string {
  const total = usage.reduce((sum, { papers }) => sum + papers, 0)
  const dated = plausible(usage)
  const undated = usage.find(({ year }) => year === null)?.papers ?? 0
  const odd = total - undated - dated.reduce((sum, { papers }) => sum + papers, 0)
  const notes = [
    undated > 0 && `${plural(undated, 'paper')} without a date`,
    odd > 0 && `${plural(odd, 'paper')} of a year that cannot be right`,
  ].filter((note) => note !== false)
  return `${[datedInWords(total, dated), ...notes].join('; ')}.`
}

function datedInWords(total: number, dated: readonly { year: number; papers: number }[]): string {
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return plural(total, 'paper')
  if (first === last) return `${plural(total, 'paper')}, of ${first.year}`
  const most = dated.reduce((best, each) => (each.papers > best.papers ? each : best))
  return `${plural(total, 'paper')} from ${first.year} to ${last.year}, most in ${most.year} (${most.papers.toLocaleString()})`
}
