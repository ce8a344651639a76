import type { SchemaElement } from 'hyparquet'
import type { SqlValue } from '../database'
import { inflateText } from '../text/compressed-text'
import type { ColumnType, ExportColumn } from './export-table'

/** A type in the words of Parquet, of DuckDB, and as the values that the writer takes. */
interface Stored {
  /** What DuckDB and the README call it. */
  called: string
  element: Pick<SchemaElement, 'type' | 'converted_type'>
  read: (value: NonNullable<SqlValue>, dictionary: Uint8Array) => unknown
}

const asText = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const asIs = (value: SqlValue) => value

export const stored: Readonly<Record<ColumnType, Stored>> = {
  text: { called: 'VARCHAR', element: asText, read: String },
  'deflated text': {
    called: 'VARCHAR',
    element: asText,
    read: (value, dictionary) => inflateText(value as Uint8Array, dictionary),
  },
  texts: {
    called: 'VARCHAR[]',
    element: asText,
    read: (value) => (JSON.parse(String(value)) as unknown[]).map(String),
  },
  'whole number': { called: 'INTEGER', element: { type: 'INT32' }, read: asIs },
  'large whole number': {
    called: 'BIGINT',
    element: { type: 'INT64' },
    read: (value) => BigInt(Number(value)),
  },
  number: { called: 'DOUBLE', element: { type: 'DOUBLE' }, read: asIs },
  'yes or no': { called: 'BOOLEAN', element: { type: 'BOOLEAN' }, read: (value) => value !== 0 },
  day: { called: 'DATE', element: { type: 'INT32', converted_type: 'DATE' }, read: daysSince1970 },
}

const DAY = 86_400_000

/** Null for a text that is no day. */
function daysSince1970(value: SqlValue): number | null {
  const days = Date.parse(String(value)) / DAY
  return Number.isInteger(days) ? days : null
}

/** The elements that describe some columns, as the footer of a file holds them. */
export const schemaOf = (columns: readonly ExportColumn[]): SchemaElement[] => [
  { name: 'schema', num_children: columns.length },
  ...columns.flatMap(elementsOf),
]

function elementsOf({ name, type, always }: ExportColumn): SchemaElement[] {
  const repetition_type = always ? 'REQUIRED' : 'OPTIONAL'
  const { element } = stored[type]
  if (type !== 'texts') return [{ name, repetition_type, ...element }]
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...element },
  ]
}
