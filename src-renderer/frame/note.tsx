import { lateCode } from '../late/late-code'
import { lateLayer } from '../late/late-layer'
import { openedNote } from './current-thing'

const NoteDialog = lateLayer(
  lateCode('The note', async () => (await import('./note-dialog')).NoteDialog),
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
