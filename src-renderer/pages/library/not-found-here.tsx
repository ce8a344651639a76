import type { KeptHere, Library, Note } from '#contract/library'
import { DataTable, type Column } from '../../components/data-table'
import { plural } from '../../components/number'
import { Section } from '../../components/section'
import { columnsOf, keptKey, madeColumns, asLong } from './kept-columns'
import { type LibraryAddress, librarySort, tabOf } from './library-address'
import { NoteExcerpt } from './notes'
import { removeColumn } from './remove-column'
import { removeBookmark, removeNote } from './removing'
import { shownThings } from './shown-things'

/** A bookmark or a note on something that this snapshot lacks. */
type Absent = KeptHere & { note: Note | null }

/** What the reader keeps of things that this snapshot does not have: kept until it is taken away. */
export function NotFoundHere(props: { library: Library; address: LibraryAddress }) {
  const { library, address } = props
  const tab = tabOf(address)
  const bookmarks = tab === 'notes' ? [] : library.bookmarks
  const notes = tab === 'bookmarks' ? [] : library.notes
  const rows: readonly Absent[] = [
    ...bookmarks.map((bookmark) => ({ ...bookmark, note: null })),
    ...notes.map((note) => ({ ...note, note })),
  ].filter(({ here }) => here.state === 'not in this snapshot')
  const shown = shownThings(rows, address)
  if (shown.length === 0) return null
  return (
    <Section
      title="Not found here"
      note={`${plural(shown.length, 'thing')} of other snapshots, kept until you take ${shown.length === 1 ? 'it' : 'them'} away`}
    >
      <DataTable
        caption="Kept things that are not in this snapshot"
        className="cards"
        columns={columns}
        rows={shown}
        rowKey={(row) => `${row.note ? 'note' : 'bookmark'} ${keptKey(row)}`}
        sort={librarySort(address)}
        long={asLong(shown)}
      />
    </Section>
  )
}

const columns: readonly Column<Absent>[] = [
  columnsOf.name,
  columnsOf.kind,
  {
    id: 'what',
    head: 'Kept as',
    className: 'cell-note soft cell-wide',
    cell: ({ note }) => (note ? <NoteExcerpt note={note} /> : 'bookmark'),
  },
  ...madeColumns('Kept'),
  removeColumn<Absent>('what is kept', (row) =>
    row.note ? void removeNote(row.note) : void removeBookmark(bookmarkOf(row)),
  ),
]

function bookmarkOf(row: Absent): KeptHere {
  const { note: _, ...bookmark } = row
  return bookmark
}
