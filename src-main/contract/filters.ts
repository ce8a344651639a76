/** What the rows of a leaderboard must be to be shown; each that is null or empty lets all pass. */
export interface Filters {
  /** Words that its model or its paper's title holds, whatever their case. */
  text: string
  code: 'any' | 'official' | 'none' | null
  extra: 'yes' | 'no' | 'unknown' | null
  /** Of the paper. A row without a day, or with one that cannot be right, is of no year. */
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
 * the text is of another form, or says twice what can be said once.
 */
export function readFilters(where: string): Filters | null {
  let filters: Filters | null = noFilters
  for (const condition of where.split(',')) {
    if (condition.trim() === '') continue
    filters = withCondition(filters, condition.trim())
    if (!filters) return null
  }
  return filters
}

function withCondition(before: Filters, condition: string): Filters | null {
  const [, plain, named, name = '', value = ''] = CONDITION.exec(condition) ?? []
  const added = read(plain ?? named, decode(name.trim()), value.trim(), before)
  return added && { ...before, ...added }
}

/** Up to the first colon where no name is given, else up to the last: a plain name may hold some. */
const CONDITION = /^(?:(text|code|extra|years|complete)|(metric|attribute)\.(.*)):(.*)$/s

function read(
  kind: string | undefined,
  metric: string,
  value: string,
  before: Filters,
): Partial<Filters> | null {
  switch (kind) {
    case 'text':
      return once(before, 'text', decode(value).trim() || null)
    case 'code':
      return once(before, 'code', oneOf(['any', 'official', 'none'], value))
    case 'extra':
      return once(before, 'extra', oneOf(['yes', 'no', 'unknown'], value))
    case 'years':
      return once(before, 'years', readRange(value))
    case 'complete':
      return { complete: [...before.complete, decode(value)] }
    case 'metric': {
      const range = readRange(value)
      return range && { ranges: [...before.ranges, { metric, ...range }] }
    }
    case 'attribute': {
      const values = value.split('|').map((each) => decode(each.trim()))
      return value ? { attributes: [...before.attributes, { metric, values }] } : null
    }
    default:
      return null
  }
}

function once<Key extends 'text' | 'code' | 'extra' | 'years'>(
  before: Filters,
  key: Key,
  value: Filters[Key] | null,
): Partial<Filters> | null {
  const isFirst = before[key] === noFilters[key]
  return isFirst && value !== null ? { [key]: value } : null
}

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | null =>
  values.find((value) => value === text) ?? null

const writeRange = ({ min, max }: Range) => `${min ?? ''}..${max ?? ''}`

/** `2018..2020`, `80..`, `..5`; a single number is both ends. */
function readRange(text: string): Range | null {
  const [, from = text, to = text] = /^(.*?)\.\.(.*)$/.exec(text) ?? []
  const [min, max] = [readEnd(from.trim()), readEnd(to.trim())]
  if (min === undefined || max === undefined || (min === null && max === null)) return null
  return { min, max }
}

/** Null for an open end; undefined when it is no number. */
function readEnd(text: string): number | null | undefined {
  if (text === '') return null
  const number = NUMBER.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i

// Half of a surrogate pair, which a reader can type, cannot be encoded.
const encode = (text: string) => encodeURIComponent(text.toWellFormed())

/** A name typed as it is may hold a percent sign that encodes nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
