import { isThingKind, type KeptHere, type Note, type Visited } from '#contract/library'
import { orSay } from '../../frame/or-say'
import { say } from '../../frame/toast'
import { bringBack, changeKept } from '../../kept'

/** Takes a bookmark away, and offers to bring it back. */
export const removeBookmark = (bookmark: KeptHere): Promise<void> =>
  orSay(async () => {
    const { kind, id } = bookmark
    if (!isThingKind(kind)) return
    await changeKept('bookmark', { kind, id, remove: true })
    offerBack('Bookmark taken away.', () => bringBack({ bookmarks: [bookmark] }))
  })

/** Takes a note away, and offers it back. */
export const removeNote = (note: Note): Promise<void> =>
  orSay(async () => {
    const { kind, id } = note
    if (!isThingKind(kind)) return
    await changeKept('note', { kind, id, text: '' })
    offerBack('Note taken away.', () => bringBack({ notes: [note] }))
  })

/** Forgets the pages that were opened, and offers them back. */
export const clearHistory = (history: readonly Visited[]): Promise<void> =>
  orSay(async () => {
    await changeKept('clear-history', {})
    // The file has the oldest first.
    offerBack('History cleared.', () => bringBack({ history: history.toReversed() }))
  })

/** Says what was taken away, with the way to have it again. */
export const offerBack = (text: string, back: () => Promise<void>) =>
  say(text, { words: 'Undo', act: () => void orSay(back) })
