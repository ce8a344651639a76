import type { Database } from '../database'
import type { Labels } from '../papers/paper-columns'

/**
 * The columns of a query as arrays, by their names. Read as one JSON text each: ten thousands of rows
 * would cost some milliseconds more as objects.
 */
export function readColumns<Columns extends Record<string, unknown>>(
  db: Database,
  names: readonly (keyof Columns & string)[],
  rows: string,
): { [Name in keyof Columns]: readonly Columns[Name][] } {
  const arrays = names.map((name) => `json_group_array(${name}) AS ${name}`)
  const row = db.first<Record<string, string>>(`SELECT ${arrays.join(', ')} FROM (${rows})`)
  const columns = names.map((name) => [name, JSON.parse(row?.[name] ?? '[]') as unknown])
  return Object.fromEntries(columns) as { [Name in keyof Columns]: readonly Columns[Name][] }
}

/** The labels of items, which are numbered from 1; pairs of both, in the order of the items. */
export function labelsOf(
  size: number,
  items: readonly number[],
  labels: readonly number[],
): Labels {
  const ends = new Uint32Array(size + 1)
  for (const item of items) ends[item] = (ends[item] ?? 0) + 1
  for (let item = 1; item <= size; item++) ends[item] = (ends[item] ?? 0) + (ends[item - 1] ?? 0)
  const highest = labels.reduce((most, label) => Math.max(most, label), 0)
  return { values: Uint32Array.from(labels), ends, highest }
}

/** Numbers of items, put where the items have their places. */
export function placed<Numbers extends Uint8Array | Uint16Array | Float64Array>(
  into: Numbers,
  items: readonly number[],
  numberAt: (at: number) => number,
): Numbers {
  for (const [at, item] of items.entries()) into[item] = numberAt(at)
  return into
}
