import type { KeptHere } from '#contract/library'
import { DataTable, type Column } from '../../components/data-table'
import { plural } from '../../components/number'
import { Section } from '../../components/section'
import { asLong, columnsOf, keptKey, madeColumns } from './kept-columns'
import { removeColumn } from './remove-column'
import { removeBookmark } from './removing'

/** What the reader has put a star on, but for what is not found here. */
export function Bookmarks({ bookmarks }: { bookmarks: readonly KeptHere[] }) {
  const rows = bookmarks.filter(({ here }) => here.state !== 'not in this snapshot')
  return (
    <Section title="Bookmarks" note={rows.length > 0 && plural(rows.length, 'bookmark')}>
      {rows.length === 0 ? (
        <p className="soft">
          None in this snapshot. The star above the page of a paper, a leaderboard, a task, a
          dataset, a method or a model keeps it here (Ctrl D).
        </p>
      ) : (
        <DataTable
          caption="Bookmarks"
          className="cards"
          columns={columns}
          rows={rows}
          rowKey={keptKey}
          long={asLong(rows)}
        />
      )}
    </Section>
  )
}

const columns: readonly Column<KeptHere>[] = [
  columnsOf.name,
  columnsOf.kind,
  columnsOf.here,
  ...madeColumns('Kept'),
  removeColumn('the bookmark', (kept) => void removeBookmark(kept)),
]
