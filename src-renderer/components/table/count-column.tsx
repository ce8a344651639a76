import { Absent } from '../absent'
import { formatCount } from '../number'
import type { Column } from './columns'

/** A column of counts, which is sorted with the most first unless it says otherwise; “none” stands for 0. */
export const countColumn = <Row extends object>(
  column: Omit<Column<Row>, 'cell' | 'kind'>,
  of: (row: Row) => number,
): Column<Row> => ({
  kind: 'number',
  sort: 'desc',
  ...column,
  cell: (row) => (of(row) === 0 ? <Absent>none</Absent> : formatCount(of(row))),
})
