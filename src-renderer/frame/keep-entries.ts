import type { CommandId } from '#contract/commands/commands'
import { readingStates, type Library } from '#contract/library'
import { changeReading, readingOf, readingWords } from '../reading'
import { keptOf } from '../kept'
import type { CurrentThing } from './current-thing'
import { openNoteOn, toggleBookmarkOf } from './current-thing'
import { openedKeepDialog, openSaveView } from './keep-dialogs'

export interface KeepEntry {
  words: string
  act: () => void
  /** The command that does the same with the thing on screen. */
  command?: CommandId
  /** Whether that is how things stand. */
  isOn?: boolean
  /** Why it cannot be done here. */
  hindrance?: string | null
}

/** What can be kept of a thing. */
export function thingEntries(thing: CurrentThing, kept: Library): KeepEntry[] {
  const isKept = keptOf(kept.bookmarks, thing).length > 0
  const isNoted = keptOf(kept.notes, thing).length > 0
  const absence = thing.isMissing ? 'It is not in this snapshot' : null
  return [
    {
      words: isKept ? 'Take the bookmark away' : 'Bookmark',
      command: 'bookmark',
      act: () => void toggleBookmarkOf(thing),
      hindrance: isKept ? null : absence,
    },
    {
      words: 'Add to a collection…',
      command: 'collect',
      act: () => openedKeepDialog.set({ asks: 'collections', thing }),
      hindrance: absence,
    },
    {
      words: isNoted ? 'Your note' : 'Write a note…',
      command: 'note',
      act: () => void openNoteOn(thing),
      hindrance: isNoted ? null : absence,
    },
    ...(thing.kind === 'paper' ? readingEntries(thing, kept, absence) : []),
  ]
}

function readingEntries(thing: CurrentThing, kept: Library, absence: string | null): KeepEntry[] {
  const now = readingOf(kept, thing.id)
  return readingStates.map((state) => ({
    words: readingWords[state],
    isOn: state === now,
    act: () => void changeReading(thing, state === now ? undefined : state),
    hindrance: now === null ? absence : null,
  }))
}

/** The line of the menu that saves the view on screen. */
export const viewEntry = (canSave: boolean): KeepEntry => ({
  words: 'Save this view…',
  command: 'save-view',
  act: openSaveView,
  hindrance: canSave ? null : 'Only searches, lists and leaderboards can be saved',
})
