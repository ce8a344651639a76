import { isThingKind, type Note } from '#contract/library'
import { DataTable, type Column } from '../../components/data-table'
import { plural } from '../../components/number'
import { Section } from '../../components/section'
import { openedNote } from '../../frame/current-thing'
import { asLong, columnsOf, Day, keptKey } from './kept-columns'
import { removeColumn } from './remove-column'
import { removeNote } from './removing'

/** The reader's notes, but for those on what is not found here. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  const rows = notes.filter(({ here }) => here.state !== 'not in this snapshot')
  return (
    <Section title="Notes" note={rows.length > 0 && plural(rows.length, 'note')}>
      {rows.length === 0 ? (
        <p className="soft">
          None in this snapshot. The sign beside the star keeps a note on a page (N).
        </p>
      ) : (
        <DataTable
          caption="Notes"
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

/** What a table shows of a note; the rest is a press away. */
const EXCERPT = 200

/** A note in short, which opens it. */
export function NoteExcerpt({ note: { kind, id, name, text } }: { note: Note }) {
  const excerpt = text.slice(0, EXCERPT).replaceAll(/\s+/g, ' ')
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
  {
    id: 'changed',
    head: 'Changed',
    kind: 'date',
    width: '6rem',
    cell: ({ changed }) => <Day time={changed} />,
  },
  removeColumn<Note>('the note', (note) => void removeNote(note)),
]
