import { useRef, type ReactNode } from 'react'
import { useWidth } from '../../components/width'

/** Room in rem for the names of the lines, less of it where the page is narrow, and the least for a column. */
const namesWidth = 11
const narrowNamesWidth = 7
const leastColumn = 9
const narrow = 34

/** A table with a column for each model; where they do not fit, it scrolls and the names of its lines stay. */
export function WideTable(props: {
  caption: string
  /** Over the names of the lines. */
  corner: string
  columns: readonly { key: number; head: ReactNode }[]
  children: ReactNode
}) {
  const { caption, corner, columns, children } = props
  const frame = useRef<HTMLDivElement>(null)
  const room = useWidth(frame)
  const names = room < narrow ? narrowNamesWidth : namesWidth
  const least = names + columns.length * leastColumn
  const isWide = room < least
  return (
    <div
      ref={frame}
      className="compare-scroll"
      // A region that scrolls must be reachable by keys.
      role={isWide ? 'region' : undefined}
      aria-label={isWide ? `${caption}, wider than the page` : undefined}
      tabIndex={isWide ? 0 : undefined}
    >
      <table className="table fixed compare" style={{ minInlineSize: `${least}rem` }}>
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          <col style={{ inlineSize: `${names}rem` }} />
          {columns.map(({ key }) => (
            <col key={key} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
