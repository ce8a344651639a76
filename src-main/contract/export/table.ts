import { distinctTitles } from './distinct-titles'

/** A number stands as it is, a text as the source spells it, null for what is missing. */
export type Value = string | number | null

/** A score: as the source spells it, as a number if it reads as one, and whether it is the best shown. */
interface Score {
  raw: string
  number: number | null
  best: boolean
}

export type Cell = Value | Score

export interface Column {
  /** Names the column whatever its title, such as `rank` or `metric.Top 1 Accuracy`. */
  id: string
  /** For people: the name of a metric as the source spells it. No two of a table are alike. */
  title: string
  /** What it holds, said beside the table and never in the title. */
  about?: string | undefined
  /** Numbers stand at the right. */
  kind: 'text' | 'number'
  /** Whether the page shows it unless told otherwise. */
  shown: boolean
  /** Of a column that holds the scores of another as numbers: the id of that one. */
  numberOf?: string | undefined
}

export interface Table {
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

/** A column, and what it holds of a row. */
export interface ColumnOf<Row> extends Column {
  cell: (row: Row) => Cell
  /** Set when the title is a name from a stranger, which may be empty or like another one. */
  named?: 'by the source'
}

/** All columns of some rows, the ones that the page does not show included. */
export function tabulate<Row>(rows: readonly Row[], columns: readonly ColumnOf<Row>[]): Table {
  return {
    columns: distinctTitles(columns).map(({ id, title, about, kind, shown, numberOf }) => ({
      id,
      title,
      about,
      kind,
      shown,
      numberOf,
    })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

/** A column of texts. */
export const text = <Row>(id: string, title: string, cell: (row: Row) => Value): ColumnOf<Row> => ({
  id,
  title,
  cell,
  kind: 'text',
  shown: true,
})

/** A column of numbers. */
export const number = <Row>(
  id: string,
  title: string,
  cell: (row: Row) => number | null | undefined,
): ColumnOf<Row> => ({ id, title, cell: (row) => cell(row) ?? null, kind: 'number', shown: true })

/** Columns that the page does not show. */
export const more = <Row>(...columns: readonly ColumnOf<Row>[]): ColumnOf<Row>[] =>
  columns.map((column) => ({ ...column, shown: false }))

/** A flag in words; null where it is not known. */
export const yesOrNo = (flag: boolean | null): Value => (flag === null ? null : flag ? 'yes' : 'no')

/** What a cell says, without what it reads as. */
export const valueOf = (cell: Cell): Value =>
  typeof cell === 'object' && cell !== null ? cell.raw : cell

/** Whether a cell holds a score that is marked as the best. */
export const isBest = (cell: Cell): boolean =>
  typeof cell === 'object' && cell !== null && cell.best
