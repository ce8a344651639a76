import type { Filters, Range } from '#contract/filters'
import type { ResultRow } from '#contract/leaderboard'
import { metricColumn } from '#contract/sort'
import { fold } from '../text/fold'
import { numberOf, scoreOf } from '#contract/row-values'

/** What filters narrow: a column of the leaderboard, a metric's as `metricColumn` names it, or `text`. */
type Facet = string

interface Condition {
  facet: Facet
  holds: (row: ResultRow) => boolean
}

/** What keeps a row from being shown: nothing, the filters of one facet alone, or those of several. */
export type Hindrance = { facet: Facet } | 'several' | null

/**
 * Tells of each row what keeps it from being shown. That one pass also tells what each facet would
 * leave without its own filters: the rows that nothing else hinders.
 */
export function hindrances(rows: readonly ResultRow[], filters: Filters): Hindrance[] {
  const conditions = conditionsOf(filters)
  const alone = new Map(conditions.map(({ facet }) => [facet, { facet }]))
  return rows.map((row) => {
    let hindrance: Hindrance = null
    for (const { facet, holds } of conditions) {
      if ((hindrance !== null && hindrance.facet === facet) || holds(row)) continue
      if (hindrance !== null) return 'several'
      hindrance = alone.get(facet) ?? null
    }
    return hindrance
  })
}

/** Whether a row is left by the filters of all facets but this one. */
export const isLeftFor = (facet: Facet, hindrance: Hindrance): boolean =>
  hindrance === null || (hindrance !== 'several' && hindrance.facet === facet)

function conditionsOf(filters: Filters): Condition[] {
  const { text, code, extra, years, ranges, complete, attributes } = filters
  return [
    ...(text ? [{ facet: 'text', holds: holdsWords(text) }] : []),
    ...(code ? [{ facet: 'code', holds: CODE[code] }] : []),
    ...(extra ? [{ facet: 'extra', holds: (row: ResultRow) => extraOf(row) === extra }] : []),
    ...(years ? [{ facet: 'years', holds: within(years, yearOf) }] : []),
    ...ranges.map(({ metric, ...range }) => ({
      facet: metricColumn(metric),
      holds: within(range, (row) => numberOf(row, metric)),
    })),
    ...complete.map((metric) => ({
      facet: metricColumn(metric),
      holds: (row: ResultRow) => scoreOf(row, metric) !== null,
    })),
    ...attributes.map(({ metric, values }) => ({
      facet: metricColumn(metric),
      holds: (row: ResultRow) => values.includes(attributeOf(row, metric) ?? ''),
    })),
  ]
}

/** What each value of the filter for code asks of a row. */
export const CODE: Readonly<Record<NonNullable<Filters['code']>, (row: ResultRow) => boolean>> = {
  any: ({ code }) => code.length > 0,
  official: ({ official }) => official,
  none: ({ code }) => code.length === 0,
}

/** Whether extra training data was used, as the filter names it. */
export const extraOf = ({ extraData }: ResultRow): NonNullable<Filters['extra']> =>
  extraData === null ? 'unknown' : extraData ? 'yes' : 'no'

/** The year of a row's paper; null without a day, or with one that cannot be right. */
export const yearOf = ({ date, misdated }: ResultRow): number | null =>
  date === null || misdated ? null : Number(date.slice(0, 4))

/** What a row says in a column of text, blanks around it apart; null when not reported. */
export const attributeOf = (row: ResultRow, metric: string): string | null =>
  scoreOf(row, metric)?.trim() ?? null

function within({ min, max }: Range, value: (row: ResultRow) => number | null): Condition['holds'] {
  return (row) => {
    const number = value(row)
    return number !== null && number >= (min ?? -Infinity) && number <= (max ?? Infinity)
  }
}

function holdsWords(text: string): Condition['holds'] {
  const words = fold(text).split(' ')
  return (row) => {
    const searched = searchedText(row)
    return words.every((word) => searched.includes(word))
  }
}

function searchedText(row: ResultRow): string {
  const known = searchedTexts.get(row)
  if (known !== undefined) return known
  const text = fold(`${row.model}\n${row.paperTitle ?? ''}`)
  searchedTexts.set(row, text)
  return text
}

/** Folding takes longer than looking for words, and a reader who types asks of the same rows anew. */
const searchedTexts = new WeakMap<ResultRow, string>()
