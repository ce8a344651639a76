import type { ReactNode } from 'react'
import type { InputOf } from '#contract/contract'
import { DataTable, type Column } from '../../components/data-table'
import { formatCount, plural } from '../../components/number'
import { Section } from '../../components/section'
import { TableExport } from '../../export/table-export'
import { asLong } from './kept-columns'
import {
  type LibraryAddress,
  librarySort,
  type LibraryTab,
  libraryTabs,
  tabOf,
} from './library-address'
import { shownThings } from './shown-things'

/** One list of the library: what the filter leaves of it, in the order of the address, and its export. */
export function PartSection<Line extends object>(props: {
  part: LibraryTab
  address: LibraryAddress
  lines: readonly Line[]
  /** What a line is, in the singular. */
  noun: string
  columns: readonly Column<Line>[]
  lineKey: (line: Line) => string
  /** Said in place of an empty list. */
  empty: ReactNode
  /** Before the table. */
  above?: ReactNode
  actions?: ReactNode
}) {
  const { part, address, lines, noun, columns, lineKey, empty, above, actions } = props
  const shown = shownThings(lines, address)
  const title = libraryTabs[part]
  return (
    <Section
      title={title}
      note={lines.length > 0 && countOf(shown.length, lines.length, noun)}
      end={
        <div className="button-row">
          {actions}
          {tabOf(address) === part && lines.length > 0 && (
            <TableExport
              title={title}
              method="library-list"
              request={{ part } satisfies InputOf<'library-list'>}
              name={`library ${title.toLowerCase()}`}
              rows={lines.length}
              small
            />
          )}
        </div>
      }
    >
      {above}
      {lines.length === 0 ? (
        <p className="soft">{empty}</p>
      ) : shown.length === 0 ? (
        <p className="soft">None with “{address.text}”.</p>
      ) : (
        <DataTable
          caption={title}
          className="cards"
          columns={columns}
          rows={shown}
          rowKey={lineKey}
          sort={librarySort(address)}
          long={asLong(shown)}
        />
      )}
    </Section>
  )
}

const countOf = (shown: number, all: number, noun: string) =>
  shown === all ? plural(all, noun) : `${formatCount(shown)} of ${plural(all, noun)}`
