import type { Facets, FacetValue, Metric, MetricFacet, ResultRow } from '#contract/leaderboard'
import { metricColumn } from '#contract/sort'
import { attributeOf, CODE, extraOf, type Hindrance, isLeftFor, yearOf } from './row-filter'
import { numberOf, scoreOf } from '#contract/row-values'
import { inReadingOrder } from '#contract/text-places'

/** The values of one facet, and for each row the place of its own among them, or -1. */
interface Column<Value> {
  facet: string
  values: readonly Value[]
  places: Int32Array
}

/**
 * What a leaderboard can be filtered by. What each row has there is worked out once, so that counting
 * is one pass over numbers.
 */
export class FacetCounter {
  readonly #code: readonly Column<string>[]
  readonly #extra: Column<string>
  readonly #years: Column<number>
  readonly #metrics: readonly { ends: Omit<MetricFacet, 'results'>; column: Column<string> }[]
  readonly #attributes: readonly { metric: string; column: Column<string> }[]

  /** `rows` are all rows of the leaderboard, and `metrics` all of its metrics. */
  constructor(rows: readonly ResultRow[], metrics: readonly Pick<Metric, 'name' | 'kind'>[]) {
    this.#code = (['any', 'official', 'none'] as const).map((value) =>
      columnOf('code', rows, [value], (row) => (CODE[value](row) ? value : null)),
    )
    this.#extra = columnOf('extra', rows, ['yes', 'no', 'unknown'], extraOf)
    const years = rows.map(yearOf).filter((year) => year !== null)
    this.#years = columnOf(
      'years',
      rows,
      years.toSorted((a, b) => a - b),
      yearOf,
    )
    this.#metrics = metrics
      .filter(({ kind }) => kind !== 'attribute')
      .map(({ name }) => ({
        ends: endsOf(name, rows),
        column: columnOf(metricColumn(name), rows, [name], (row) =>
          scoreOf(row, name) === null ? null : name,
        ),
      }))
    this.#attributes = metrics
      .filter(({ kind }) => kind === 'attribute')
      .map(({ name }) => ({ metric: name, column: attributeColumn(name, rows) }))
  }

  /**
   * How many rows each value would leave beside the filters of all other facets. A value that would
   * leave none is listed too, so that it can be taken off.
   */
  count(hindered: readonly Hindrance[]): Facets {
    return {
      code: this.#code.flatMap((column) => counted(column, hindered)),
      extra: counted(this.#extra, hindered),
      years: counted(this.#years, hindered).map(({ value, results }) => ({ year: value, results })),
      metrics: this.#metrics.map(({ ends, column }) => ({
        ...ends,
        results: counted(column, hindered)[0]?.results ?? 0,
      })),
      attributes: this.#attributes.map(({ metric, column }) => ({
        metric,
        values: mostFrequentFirst(counted(column, hindered)),
      })),
    }
  }
}

function columnOf<Value>(
  facet: string,
  rows: readonly ResultRow[],
  values: Iterable<Value>,
  valueOf: (row: ResultRow) => Value | null,
): Column<Value> {
  const distinct = [...new Set(values)]
  const placeOf = new Map<Value | null, number>(distinct.map((value, place) => [value, place]))
  return {
    facet,
    values: distinct,
    places: Int32Array.from(rows, (row) => placeOf.get(valueOf(row)) ?? -1),
  }
}

function attributeColumn(metric: string, rows: readonly ResultRow[]): Column<string> {
  const valueOf = (row: ResultRow) => attributeOf(row, metric)
  const values = rows.map(valueOf).filter((value) => value !== null)
  return columnOf(metricColumn(metric), rows, new Set(values.toSorted(inReadingOrder)), valueOf)
}

function counted<Value>(
  { facet, values, places }: Column<Value>,
  hindered: readonly Hindrance[],
): { value: Value; results: number }[] {
  const counts = values.map(() => 0)
  hindered.forEach((hindrance, row) => {
    const place = places[row] ?? -1
    if (place >= 0 && isLeftFor(facet, hindrance)) counts[place] = (counts[place] ?? 0) + 1
  })
  return values.map((value, place) => ({ value, results: counts[place] ?? 0 }))
}

/** Those of one frequency stay in the order of a reader. */
const mostFrequentFirst = (values: readonly FacetValue[]) =>
  values.toSorted((a, b) => b.results - a.results)

function endsOf(metric: string, rows: readonly ResultRow[]): Omit<MetricFacet, 'results'> {
  let [lowest, highest] = [Infinity, -Infinity]
  for (const row of rows) {
    const number = numberOf(row, metric)
    if (number === null) continue
    lowest = Math.min(lowest, number)
    highest = Math.max(highest, number)
  }
  const isKnown = lowest <= highest
  return { metric, lowest: isKnown ? lowest : null, highest: isKnown ? highest : null }
}
