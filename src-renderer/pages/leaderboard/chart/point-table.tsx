import { valueOf, type Column, type Table, type Value } from '#contract/export/table'
import { Absent } from '../../../components/absent'
import { formatDate } from '../../../components/date'

/** So many rows have room without scrolling. */
const mostUnscrolled = 8

/** What a chart shows as rows, in the order in which it shows them; scrolls where there are many. */
export function PointTable({ table, caption }: { table: Table; caption: string }) {
  const columns = table.columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => column.shown)
  const isLong = table.rows.length > mostUnscrolled
  return (
    // A region that scrolls must be reachable by keys.
    <div
      className="chart-table"
      role={isLong ? 'region' : undefined}
      aria-label={isLong ? `${caption}, as a table` : undefined}
      tabIndex={isLong ? 0 : undefined}
    >
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ column: { id, title, kind } }) => (
              <th key={id} scope="col" className={alignment(id, kind)}>
                {title.trim() === '' ? 'unnamed' : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {columns.map(({ column, at }) => (
                <TableCell key={column.id} column={column} value={valueOf(row[at] ?? null)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Numbers stand right, and texts keep away from them. */
const alignment = (id: string, kind: Column['kind']) =>
  kind === 'number' ? 'num' : id === 'date' ? 'gap' : undefined

function TableCell({ column: { id, kind }, value }: { column: Column; value: Value }) {
  if (id === 'model')
    return (
      <th scope="row">
        <bdi>{said(id, value)}</bdi>
      </th>
    )
  return <td className={alignment(id, kind)}>{said(id, value)}</td>
}

function said(id: string, value: Value) {
  if (value === null) return <Absent>{id === 'extra' ? 'unknown' : 'not reported'}</Absent>
  if (typeof value === 'string' && value.trim() === '') return <Absent>not reported</Absent>
  return id === 'date' ? formatDate(String(value)) : value
}
