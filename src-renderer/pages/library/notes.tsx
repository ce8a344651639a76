import { isThingKind, type Library, type Note } from '#contract/library'
import type { Column } from '../../components/data-table'
import { openedNote } from '../../frame/current-thing'
import { excerptOf } from './excerpt'
import { changedColumn, columnsOf, keptKey } from './kept-columns'
import type { LibraryAddress } from './library-address'
import { PartSection } from './part-section'
import { removeColumn } from './remove-column'
import { removeNote } from './removing'

/** The reader's notes, but for those on what is not found here. */
export function Notes({ library, address }: { library: Library; address: LibraryAddress }) {
  return (
    <PartSection
      part="notes"
      address={address}
      lines={library.notes.filter(({ here }) => here.state !== 'not in this snapshot')}
      noun="note"
      columns={columns}
      lineKey={keptKey}
      empty={<>None in this snapshot. The sign beside the star keeps a note on a page (N).</>}
    />
  )
}

/** A note in short, which opens it. */
export function NoteExcerpt({ note: { kind, id, name, text } }: { note: Note }) {
  const excerpt = excerptOf(text) || 'Your note'
  if (!isThingKind(kind)) return excerpt
  return (
    <button
      type="button"
      className="excerpt clip"
      title="Read or change the note"
      aria-label={`Note on ${name}: ${excerpt}`}
      onClick={() => openedNote.set({ kind, id, name })}
    >
      {excerpt}
    </button>
  )
}

const columns: readonly Column<Note>[] = [
  columnsOf.name,
  columnsOf.kind,
  {
    id: 'note',
    head: 'Note',
    className: 'cell-note cell-wide',
    cell: (note) => <NoteExcerpt note={note} />,
  },
  { ...columnsOf.here, width: '13rem' },
  changedColumn,
  removeColumn<Note>('the note', (note) => void removeNote(note)),
]
