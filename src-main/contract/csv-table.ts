/** A number stands as it is, a text as the source spells it, null for what is missing. */
export type Cell = string | number | null

/** Either the columns that the page shows, or with them all that the archive has on each row. */
export type CsvColumns = 'shown' | 'all'

export interface CsvTable {
  /** What each column means is said beside the table, never in its title. */
  columns: readonly { title: string; about?: string }[]
  rows: readonly (readonly Cell[])[]
}

type Column<Row> = readonly [title: string, cell: (row: Row) => Cell]

/** The columns of a table; those in `more` only where all are wanted. */
export interface Columns<Row> {
  shown: readonly Column<Row>[]
  more: readonly Column<Row>[]
}

export function tabulate<Row>(
  rows: readonly Row[],
  { shown, more }: Columns<Row>,
  which: CsvColumns,
): CsvTable {
  const columns = which === 'all' ? [...shown, ...more] : shown
  return {
    columns: columns.map(([title]) => ({ title })),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  }
}

export const yesOrNo = (flag: boolean | null): Cell => (flag === null ? null : flag ? 'yes' : 'no')
