import type { KeptHere, Library } from '#contract/library'
import { KeysBehind } from '../../commands/keys-of'
import type { Column } from '../../components/data-table'
import { columnsOf, keptKey, madeColumns } from './kept-columns'
import type { LibraryAddress } from './library-address'
import { PartSection } from './part-section'
import { removeColumn } from './remove-column'
import { removeBookmark } from './removing'

/** What the reader has put a star on, but for what is not found here. */
export function Bookmarks({ library, address }: { library: Library; address: LibraryAddress }) {
  return (
    <PartSection
      part="bookmarks"
      address={address}
      lines={library.bookmarks.filter(({ here }) => here.state !== 'not in this snapshot')}
      noun="bookmark"
      columns={columns}
      lineKey={keptKey}
      empty={
        <>
          None in this snapshot. The star above the page of a paper, a leaderboard, a task, a
          dataset, a method or a model keeps it here
          <KeysBehind of="bookmark" />, and the star of an open row a result.
        </>
      }
    />
  )
}

const columns: readonly Column<KeptHere>[] = [
  columnsOf.name,
  columnsOf.kind,
  columnsOf.here,
  ...madeColumns('Kept'),
  removeColumn('the bookmark', (kept) => void removeBookmark(kept)),
]
