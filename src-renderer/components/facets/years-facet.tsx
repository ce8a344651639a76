import type { YearCount } from '#contract/facets'
import { readYears, writeYears, type Years } from '#contract/years'
import { formatCount } from '../number'
import { RangeFields } from '../range-fields'
import { YearBars } from './year-bars'
import { endsOf, yearsWithin } from './year-range'

/** Years as bars and as the two ends of a range. */
export function YearsFacet(props: {
  title: string
  noun: string
  nouns: string
  /** Said of what has no year. */
  without: string
  years: readonly YearCount[]
  /** As the request spells them. */
  year: string | undefined
  change: (year: string | undefined) => void
}) {
  const { title, noun, nouns, without, years, year, change } = props
  const chosen = year === undefined ? null : readYears(year)
  const dated = years.flatMap(({ year }) => year ?? [])
  const undated = years.find(({ year }) => year === null)?.count ?? 0
  const choose = (years: Years | null) => change(years ? writeYears(years) : undefined)
  if (years.length === 0 && chosen === null) return null
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {dated.length > 0 && (
        <YearBars years={years} noun={noun} nouns={nouns} chosen={chosen} choose={choose} />
      )}
      <RangeFields
        key={year}
        name="Years"
        range={endsOf(chosen)}
        ends={{ lowest: dated[0] ?? null, highest: dated.at(-1) ?? null }}
        change={(range) => choose(yearsWithin(range))}
      />
      {undated > 0 && (
        <p className="small faint">
          {formatCount(undated)} {without}
        </p>
      )}
    </fieldset>
  )
}

/** Years in words: `2019`, `2018 to 2020`, `2018 or later`. */
export function yearsInWords(text: string): string {
  const years = readYears(text)
  const ends = endsOf(years)
  if (!ends) return text
  if (ends.min === ends.max) return String(ends.min)
  if (ends.max === null) return `${ends.min} or later`
  return ends.min === null ? `${ends.max} or earlier` : `${ends.min} to ${ends.max}`
}
