/** Nested deeper than any value of a dump. */
export class TooDeep extends Error {
  static readonly levels = 60
}

/** What is a list or an object in the JSON dumps; in Parquet it may be JSON text. */
const NESTED = new Set([
  'authors',
  'tasks',
  'methods',
  'main_collection',
  'collections',
  'paper',
  'modalities',
  'languages',
  'variants',
  'data_loaders',
  'frameworks',
  'categories',
  'subtasks',
  'synonyms',
  'source_link',
  'datasets',
  'dataset_links',
  'dataset_citations',
  'subdatasets',
  'sota',
  'rows',
  'metrics',
  'code_links',
  'model_links',
])

/**
 * A value of a Parquet file as it stands in the JSON dumps: without the keys that are null, of which
 * a row has thousands because all results share one set of columns; with days for points in time;
 * with what is JSON text read. Keys are only ever own properties, whatever they are called.
 */
export function asInDumps(value: unknown, key = '', depth = 0): unknown {
  if (depth > TooDeep.levels) throw new TooDeep()
  if (typeof value === 'string') return NESTED.has(key) ? nestedIn(value, key, depth) : value
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return dayOf(value)
  if (value instanceof Uint8Array) return asInDumps(Buffer.from(value).toString(), key, depth)
  if (ArrayBuffer.isView(value)) return asInDumps([...(value as Float64Array)], key, depth)
  if (Array.isArray(value))
    return value.filter(isThere).map((entry) => asInDumps(entry, '', depth + 1))
  const entries = Object.entries(value).filter(([, entry]) => isThere(entry))
  return Object.fromEntries(entries.map(([key, entry]) => [key, asInDumps(entry, key, depth + 1)]))
}

const isThere = (value: unknown) => value !== null && value !== undefined

/** A text that is no JSON stays as it is, and is then told to be of another type. */
function nestedIn(text: string, key: string, depth: number): unknown {
  if (!/^\s*[[{]/.test(text)) return text
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return text
  }
  return asInDumps(value, key, depth + 1)
}

/** The day of a point in time; null for one that no calendar has. */
const dayOf = (time: Date): string | null =>
  Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10)
