import { openedNote } from './current-thing'
import { lateLayer } from './late-layer'

const { Layer: NoteDialog } = lateLayer(
  'The note',
  async () => (await import('./note-dialog')).NoteDialog,
)

/** The note that the reader has opened, above the page. */
export function OpenedNote() {
  const thing = openedNote.use()
  if (!thing) return null
  return (
    <NoteDialog
      key={`${thing.kind} ${thing.id}`}
      thing={thing}
      close={() => openedNote.set(null)}
    />
  )
}
