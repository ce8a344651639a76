import type { Filters, Range } from '#contract/filters'
import { metricLabel } from '../ranking'

/** A filter that is on: what it says, and the filters without it. */
interface Chip {
  key: string
  kind: string
  name: string
  without: Filters
}

const codeWords = { any: 'any', official: 'official', none: 'none' }

/** The filters that are on, one chip for each that can be taken off by itself. Words have their own field. */
export function chipsOf(filters: Filters): Chip[] {
  const { code, extra, years, ranges, complete, attributes } = filters
  const chip = (key: string, kind: string, name: string, part: Partial<Filters>): Chip => ({
    key,
    kind,
    name,
    without: { ...filters, ...part },
  })
  return [
    ...(code === null ? [] : [chip('code', 'Code', codeWords[code], { code: null })]),
    ...(extra === null ? [] : [chip('extra', 'Extra data', extra, { extra: null })]),
    ...(years === null ? [] : [chip('years', 'Years', rangeWords(years), { years: null })]),
    ...ranges.map((range) =>
      chip(`range ${range.metric}`, metricLabel({ name: range.metric }), rangeWords(range), {
        ranges: ranges.filter((each) => each !== range),
      }),
    ),
    ...complete.map((metric) =>
      chip(`complete ${metric}`, 'Reports', metricLabel({ name: metric }), {
        complete: complete.filter((each) => each !== metric),
      }),
    ),
    ...attributes.map((attribute) =>
      chip(
        `attribute ${attribute.metric}`,
        metricLabel({ name: attribute.metric }),
        attribute.values.join(' or '),
        { attributes: attributes.filter((each) => each !== attribute) },
      ),
    ),
  ]
}

/** A range in words: `2018 to 2020`, `80 or more`. */
export function rangeWords({ min, max }: Range): string {
  if (min === null) return `${max} or less`
  return max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`
}
