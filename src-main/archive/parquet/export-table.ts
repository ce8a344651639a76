/** What a column of a Parquet file holds; null where the source does not report it. */
export type ColumnType =
  | 'text'
  /** A text that the snapshot holds deflated. */
  | 'deflated text'
  /** A list of texts, which the snapshot holds as JSON. */
  | 'texts'
  | 'whole number'
  | 'large whole number'
  | 'number'
  | 'yes or no'
  | 'day'

export interface ExportColumn {
  name: string
  type: ColumnType
  /** The SQL expression that gives it. */
  from: string
  about: string
  /** Whether every row has it. */
  always: boolean
}

/** A file of the export. */
export interface ExportTable {
  name: string
  /** What a row is. */
  about: string
  columns: readonly ExportColumn[]
  /** FROM of its query, joins included. */
  from: string
  where?: string
  orderBy: string
  /** The table by whose rising ids it is read part by part; absent where it is read at once. */
  each?: string
}

type Column = (name: string, from: string, about: string) => ExportColumn

const column =
  (type: ColumnType): Column =>
  (name, from, about) => ({ name, type, from, about, always: false })

export const text = column('text')
export const deflated = column('deflated text')
export const texts = column('texts')
export const whole = column('whole number')
export const large = column('large whole number')
export const number = column('number')
export const yesOrNo = column('yes or no')
export const day = column('day')

/** A column that has a value in every row. */
export const always = (column: ExportColumn): ExportColumn => ({ ...column, always: true })
