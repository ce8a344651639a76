import type { Facets, FacetValue, Metric, MetricFacet } from '#contract/leaderboard'
import { metricColumn } from '#contract/sort'
import { inReadingOrder } from './order'
import { attributeOf, CODE, extraOf, type Hindrance, isLeftFor, yearOf } from './row-filter'
import { type ArchiveRow, numberOf, scoreOf } from './row-values'

/**
 * What the rows can be filtered by, with how many rows each value would leave beside the filters of
 * all other facets. A value that would leave none is listed too, so that it can be taken off.
 */
export function facetsOf(
  rows: readonly ArchiveRow[],
  hindered: readonly Hindrance[],
  metrics: readonly Pick<Metric, 'name' | 'kind'>[],
): Facets {
  const leftFor = (facet: string) =>
    rows.filter((_, row) => isLeftFor(facet, hindered[row] ?? null))
  const withCode = leftFor('code')
  const ranked = metrics.filter(({ kind }) => kind !== 'attribute')
  const attributes = metrics.filter(({ kind }) => kind === 'attribute')
  return {
    code: (['any', 'official', 'none'] as const).map((value) => ({
      value,
      results: withCode.filter(CODE[value]).length,
    })),
    extra: countValues(['yes', 'no', 'unknown'], leftFor('extra'), extraOf),
    years: countValues(rows.map(yearOf), leftFor('years'), yearOf)
      .map(({ value, results }) => ({ year: value, results }))
      .toSorted((a, b) => a.year - b.year),
    metrics: ranked.map(({ name }) => metricFacet(name, rows, leftFor(metricColumn(name)))),
    attributes: attributes.map(({ name }) => ({
      metric: name,
      values: attributeValues(name, rows, leftFor(metricColumn(name))),
    })),
  }
}

function metricFacet(
  metric: string,
  rows: readonly ArchiveRow[],
  left: readonly ArchiveRow[],
): MetricFacet {
  let [lowest, highest] = [Infinity, -Infinity]
  for (const row of rows) {
    const number = numberOf(row, metric)
    if (number === null) continue
    lowest = Math.min(lowest, number)
    highest = Math.max(highest, number)
  }
  const isKnown = lowest <= highest
  return {
    metric,
    lowest: isKnown ? lowest : null,
    highest: isKnown ? highest : null,
    results: left.filter((row) => scoreOf(row, metric) !== null).length,
  }
}

function attributeValues(
  metric: string,
  rows: readonly ArchiveRow[],
  left: readonly ArchiveRow[],
): FacetValue[] {
  const valueOf = (row: ArchiveRow) => attributeOf(row, metric)
  return countValues(rows.map(valueOf), left, valueOf).toSorted(
    (a, b) => b.results - a.results || inReadingOrder(a.value, b.value),
  )
}

/** How many rows have each of some values; a row without a value counts for none. */
function countValues<Value extends string | number>(
  values: readonly (Value | null)[],
  rows: readonly ArchiveRow[],
  valueOf: (row: ArchiveRow) => Value | null,
): { value: Value; results: number }[] {
  const counts = new Map<Value | null, number>(values.map((value) => [value, 0]))
  for (const row of rows) counts.set(valueOf(row), (counts.get(valueOf(row)) ?? 0) + 1)
  return [...counts].flatMap(([value, results]) => (value === null ? [] : [{ value, results }]))
}
