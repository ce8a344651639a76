import { lazy, Suspense } from 'react'
import { openedNote } from './current-thing'

const NoteDialog = lazy(() => import('./note-dialog'))

/** The note that the reader has opened, above the page. */
export function OpenedNote() {
  const thing = openedNote.use()
  if (!thing) return null
  return (
    <Suspense fallback={null}>
      <NoteDialog
        key={`${thing.kind} ${thing.id}`}
        thing={thing}
        close={() => openedNote.set(null)}
      />
    </Suspense>
  )
}
