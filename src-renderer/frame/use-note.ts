import { useState } from 'react'
import { AskError } from '#contract/ask'
import { bringBack, changeKept, keptOf, useKept } from '../kept'
import type { Thing } from '../things'
import { orSay } from './or-say'
import { draftOf, keepDraft } from './note-draft'
import { say } from './toast'

export interface EditedNote {
  /** As it is kept; empty when there is none. */
  saved: string
  text: string
  isEditing: boolean
  isSaving: boolean
  /** Why it could not be saved, in a sentence. */
  failure: string | null
  type: (text: string) => void
  edit: () => void
  save: () => Promise<void>
  remove: () => Promise<void>
  /** Leaves the note; what was typed stays for the next time. */
  leave: () => void
}

/** The note on a thing, and what the reader does to it. `close` shuts the dialog that shows it. */
export function useNote({ kind, id }: Thing, close: () => void): EditedNote {
  const thing = { kind, id }
  const notes = keptOf(useKept()?.notes ?? [], thing)
  const saved = notes[0]?.text ?? ''
  const [text, setText] = useState(draftOf(thing) ?? saved)
  const [isEditing, setEditing] = useState(text !== saved || saved === '')
  const { isSaving, failure, keep } = useKeeping(thing, close)

  const remove = async () => {
    const undo = { words: 'Undo', act: () => void orSay(() => bringBack({ notes })) }
    if (await keep('')) say('Note taken away.', undo)
  }
  return {
    saved,
    text,
    isEditing,
    isSaving,
    failure,
    type: (next) => {
      setText(next)
      keepDraft(thing, next, saved)
    },
    edit: () => setEditing(true),
    save: async () => {
      if (isSaving || text === saved) return
      if (text.trim() === '') await remove()
      else if (await keep(text)) say('Note saved. The Library has it.')
    },
    remove,
    leave: () => {
      if (text !== saved) say('Your note is not saved yet. Press N to go on with it.')
      close()
    },
  }
}

/** Keeps a text as the note on a thing. It stays in the dialog when that fails. */
function useKeeping(thing: Thing, close: () => void) {
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const keep = async (text: string): Promise<boolean> => {
    setSaving(true)
    setFailure(null)
    try {
      await changeKept('note', { ...thing, text })
      keepDraft(thing, text, text)
      close()
      return true
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      setFailure(`The note is not saved, and stays here. ${error.message}`)
      return false
    } finally {
      setSaving(false)
    }
  }
  return { isSaving, failure, keep }
}
