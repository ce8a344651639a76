/** What the rows of a leaderboard must be to be shown; each that is null or empty lets all pass. */
export interface Filters {
  /** Words that its model or its paper's title holds, whatever their case. */
  text: string
  code: 'any' | 'official' | 'none' | null
  extra: 'yes' | 'no' | 'unknown' | null
  years: Range | null
  /** Numbers of a metric, ends included. */
  ranges: readonly ({ metric: string } & Range)[]
  /** Metrics that it reports, all of them. */
  complete: readonly string[]
  /** Texts of an attribute, one of them. */
  attributes: readonly { metric: string; values: readonly string[] }[]
}

/** One end is a number at least. */
export interface Range {
  min: number | null
  max: number | null
}

export const noFilters: Filters = {
  text: '',
  code: null,
  extra: null,
  years: null,
  ranges: [],
  complete: [],
  attributes: [],
}

/**
 * Writes filters as one text, in a fixed order: `text:vit,code:any,extra:no,years:2018..2020,`
 * `metric.Top%201%20Accuracy:80..,complete:Params,attribute.Backbone:ViT|ResNet`. Names and values are
 * percent-encoded, because they may hold any of these signs. Empty when nothing is filtered.
 */
export function writeFilters(filters: Filters): string {
  const { text, code, extra, years, ranges, complete, attributes } = filters
  return [
    text.trim() && `text:${encode(text.trim())}`,
    code && `code:${code}`,
    extra && `extra:${extra}`,
    years && `years:${writeRange(years)}`,
    ...ranges.map(({ metric, ...range }) => `metric.${encode(metric)}:${writeRange(range)}`),
    ...complete.map((metric) => `complete:${encode(metric)}`),
    ...attributes
      .filter(({ values }) => values.length > 0)
      .map(({ metric, values }) => `attribute.${encode(metric)}:${values.map(encode).join('|')}`),
  ]
    .filter(Boolean)
    .join(',')
}

/**
 * Reads what `writeFilters` wrote, or what a reader typed in the same form with plain names. Null when
 * the text is of another form.
 */
export function readFilters(where: string): Filters | null {
  const filters = {
    ...noFilters,
    ranges: [...noFilters.ranges],
    complete: [...noFilters.complete],
    attributes: [...noFilters.attributes],
  }
  for (const condition of where.split(',')) {
    if (condition.trim() === '') continue
    if (!readCondition(condition.trim(), filters)) return null
  }
  return filters
}

type Draft = { -readonly [Key in keyof Filters]: Filters[Key] }

function readCondition(condition: string, into: Draft): boolean {
  const [, key = '', value = ''] = /^([^:]+):(.*)$/s.exec(condition) ?? []
  const range = readRange(value)
  if (key === 'text') return (into.text = decode(value).trim()) !== ''
  if (key === 'code') return (into.code = oneOf(['any', 'official', 'none'], value)) !== null
  if (key === 'extra') return (into.extra = oneOf(['yes', 'no', 'unknown'], value)) !== null
  if (key === 'years') return (into.years = range) !== null
  if (key === 'complete') return push(into, 'complete', decode(value))
  const [, kind, name = ''] = /^(metric|attribute)\.(.*)$/s.exec(key) ?? []
  const metric = decode(name)
  if (kind === 'metric') return range !== null && push(into, 'ranges', { metric, ...range })
  const values = value.split('|').map(decode)
  return kind === 'attribute' && value !== '' && push(into, 'attributes', { metric, values })
}

function push<Key extends 'ranges' | 'complete' | 'attributes'>(
  into: Draft,
  key: Key,
  item: Filters[Key][number],
): true {
  into[key] = [...into[key], item] as unknown as Draft[Key]
  return true
}

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | null =>
  values.find((value) => value === text) ?? null

const writeRange = ({ min, max }: Range) => `${min ?? ''}..${max ?? ''}`

function readRange(text: string): Range | null {
  const match = /^([^.]*(?:\.\d+)?)\.\.(.*)$/.exec(text.trim())
  if (!match) return null
  const [min, max] = [readEnd(match[1]), readEnd(match[2])]
  return min === undefined || max === undefined || (min === null && max === null)
    ? null
    : { min, max }
}

/** Null for an open end; undefined when it is no number. */
function readEnd(text = ''): number | null | undefined {
  if (text.trim() === '') return null
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}

// Half a surrogate pair, which a reader can type, cannot be encoded.
const encode = (text: string) => encodeURIComponent(text.toWellFormed())

/** A name typed as it is may hold a percent sign that encodes nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
