import { currentPage } from '../current-page'
import { bringBack, changeKept, keptOf, askKept } from '../kept'
import { readAddress, useRoute } from '../routes'
import { createStore } from '../store'
import { type Thing, thingOf } from '../things'
import { currentVisit } from '../visits'
import { orSay } from './or-say'
import { say } from './toast'

/** The thing on screen, with what it is called. */
export interface CurrentThing extends Thing {
  name: string
  /** Whether the page only says that it is not there. */
  isMissing: boolean
}

/** The thing on screen; null on other pages, and while its page has nothing to say yet. */
export function useCurrentThing(): CurrentThing | null {
  const route = useRoute()
  const page = currentPage.use()
  const thing = thingOf(route)
  if (!thing || page?.page !== route.page) return null
  return { ...thing, name: page.name, isMissing: page.isFailure }
}

/** The same at the press of a key. */
export function currentThing(): CurrentThing | null {
  const thing = thingOf(readAddress(currentVisit().hash))
  const page = currentPage.get()
  return thing && page ? { ...thing, name: page.name, isMissing: page.isFailure } : null
}

/** Keeps the thing on screen, or takes its bookmark away. */
export async function toggleBookmark(): Promise<void> {
  const thing = currentThing()
  if (!thing) return say('Only the page of a paper, a leaderboard or another thing can be kept.')
  await toggleBookmarkOf(thing)
}

/** Bookmarks a thing, or takes its bookmark away. */
export async function toggleBookmarkOf(thing: CurrentThing): Promise<void> {
  const { kind, id } = thing
  await orSay(async () => {
    const bookmarks = keptOf((await askKept()).bookmarks, thing)
    const remove = bookmarks.length > 0
    if (thing.isMissing && !remove) return say('What is not in this snapshot cannot be kept.')
    const takeBack = remove
      ? () => bringBack({ bookmarks })
      : () => changeKept('bookmark', { kind, id, remove: true })
    await changeKept('bookmark', { kind, id, remove })
    say(remove ? 'Bookmark taken away.' : 'Bookmarked. The Library has it.', {
      words: 'Undo',
      act: () => void orSay(takeBack),
    })
  })
}

/** The thing whose note is open. */
export const openedNote = createStore<(Thing & { name: string }) | null>(null)

/** Opens the note on the thing of this page. */
export async function openNote(): Promise<void> {
  const thing = currentThing()
  if (!thing) return say('Notes are kept on the page of a paper, a leaderboard or another thing.')
  await openNoteOn(thing)
}

/** Opens the note on a thing. */
export async function openNoteOn(thing: CurrentThing): Promise<void> {
  await orSay(async () => {
    // First, so that no note that is there is written over.
    const isNoted = keptOf((await askKept()).notes, thing).length > 0
    if (thing.isMissing && !isNoted) return say('There is nothing here to keep a note on.')
    openedNote.set(thing)
  })
}
