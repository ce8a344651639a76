import type { RequestOf } from '#contract/contract'
import { readFilters, type Filters } from '#contract/filters'
import type { Metric } from '#contract/leaderboard'
import { readSort, type SortKey } from '#contract/sort'
import { ArchiveError } from '../errors'

/** The metric that ranks: the one asked for, or else the first. */
export function rankingMetric(
  metrics: readonly Metric[],
  name: string | undefined,
): Metric | undefined {
  if (name === undefined) return metrics[0]
  const metric = metrics.find((each) => each.name === name)
  if (metric) return metric
  throw new ArchiveError('not-found', `This leaderboard has no metric “${name}”.`)
}

/** The metric to weigh against the one that ranks; null when none is asked for. */
export function opposedMetric(metrics: readonly Metric[], name: string | undefined): Metric | null {
  if (name === undefined) return null
  const metric = metricNamed(metrics, name, 'against')
  if (metric.kind !== 'attribute') return metric
  throw refusal(
    `The field “against” must name a metric with numbers; “${name}” is an attribute of the results.`,
  )
}

/** The keys to sort by; empty for rank order. Whether they name columns is not yet known. */
export function sortKeys(sort: string): SortKey[] {
  const keys = readSort(sort)
  if (keys) return keys
  throw refusal(
    'The field “sort” must read as “column:asc” or “column:desc”, several joined by commas.',
  )
}

/** The filters asked for, all of metrics that the leaderboard has. */
export function filtersOf(
  { where = '' }: Pick<RequestOf<'leaderboard'>, 'where'>,
  metrics: readonly Metric[],
): Filters {
  const filters = readFilters(where)
  if (!filters) throw refusal(FORM)
  for (const name of filters.complete) metricNamed(metrics, name, 'where')
  for (const { metric: name } of filters.ranges)
    if (metricNamed(metrics, name, 'where').kind === 'attribute')
      throw refusal(`“${name}” is text and has no range; write “attribute.” and its name instead.`)
  for (const { metric: name } of filters.attributes)
    if (metricNamed(metrics, name, 'where').kind !== 'attribute')
      throw refusal(`“${name}” is no attribute; write “metric.” and its name with a range instead.`)
  return filters
}

const FORM =
  'The field “where” must read as conditions joined by commas, each said once: text:WORDS, ' +
  'code:any (or official, none), extra:yes (or no, unknown), years:2018..2020, metric.NAME:80.., ' +
  'complete:NAME, attribute.NAME:VALUE|VALUE. A comma within a name or words is written %2C.'

function metricNamed(metrics: readonly Metric[], name: string, field: string): Metric {
  const metric = metrics.find((each) => each.name === name)
  if (metric) return metric
  const names = metrics.map((each) => short(each.name)).join(', ')
  throw refusal(
    `The field “${field}” names “${short(name)}”, which is no metric of this leaderboard; ` +
      (metrics.length === 0 ? 'it has none.' : `it has ${names}.`),
  )
}

/** A stranger's name may be longer than a sentence. */
const short = (name: string) => (name.length > 100 ? `${name.slice(0, 100)}…` : name)

const refusal = (message: string) => new ArchiveError('invalid-request', message)
