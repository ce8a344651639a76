import { useRef, useEffect } from 'react'
import { LONGEST_NOTE } from '#contract/library'
import { Markdown } from '../components/markdown'
import { DialogHead } from '../components/dialog-head'
import { FailureLine } from '../components/failure-line'
import { ModalDialog } from '../components/modal-dialog'
import { spelledHere } from '../commands/spelled-here'
import { useKeys } from '../keys'
import type { Thing } from '../things'
import { type EditedNote, useNote } from './use-note'

/** The reader's note on a thing: to be read, or to be written. */
export function NoteDialog(props: { thing: Thing & { name: string }; close: () => void }) {
  const { thing, close } = props
  const note = useNote(thing, close)
  useKeys({ 'Mod+Enter': () => void note.save() })
  return (
    <ModalDialog className="note-modal" close={note.leave}>
      <DialogHead title="Note" of={thing.name} close={note.leave} />
      <div className="dialog-body">
        {note.isEditing ? <Editor note={note} /> : <Markdown text={note.saved} />}
        {note.failure && <FailureLine message={note.failure} className="gap-2" />}
      </div>
      <Footer note={note} />
    </ModalDialog>
  )
}

function Editor({ note }: { note: EditedNote }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <>
      <textarea
        ref={field}
        className="field area"
        aria-label="Note, in Markdown"
        rows={12}
        maxLength={LONGEST_NOTE}
        value={note.text}
        onChange={({ target }) => note.type(target.value)}
      />
      <p className="small soft gap-2">
        Markdown and $mathematics$. {spelledHere('Mod+Enter')} saves; nobody but you sees it.
      </p>
    </>
  )
}

function Footer({ note }: { note: EditedNote }) {
  const { saved, text, isEditing, isSaving, edit, save, remove, leave } = note
  return (
    <footer>
      {saved === '' ? (
        <span />
      ) : (
        <button type="button" className="button" onClick={() => void remove()}>
          Take the note away
        </button>
      )}
      <button type="button" className="button" onClick={leave}>
        {isEditing ? 'Cancel' : 'Close'}
      </button>
      {isEditing ? (
        <button
          type="button"
          className="button primary"
          disabled={isSaving || text === saved}
          onClick={() => void save()}
        >
          Save
        </button>
      ) : (
        <button type="button" className="button primary" onClick={edit}>
          Edit
        </button>
      )}
    </footer>
  )
}
