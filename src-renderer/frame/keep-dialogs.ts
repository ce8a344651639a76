import { savedPages } from '#contract/library'
import { currentPage } from '../current-page'
import { readAddress } from '../routes'
import { createStore } from '../store'
import type { Thing } from '../things'
import { currentVisit } from '../visits'
import { thingOrSay } from './current-thing'
import { say } from './toast'

/** What the reader is asked about what is to be kept. */
type KeepDialog =
  | { asks: 'collections'; thing: Thing & { name: string } }
  | { asks: 'name of a view'; address: string; name: string }

export const openedKeepDialog = createStore<KeepDialog | null>(null)

/** Asks into which collections the thing on screen goes. */
export function openCollections(): void {
  const thing = thingOrSay(
    'Only a paper, a leaderboard or another thing can be put into a collection.',
  )
  if (!thing) return
  if (thing.isMissing) return say('What is not in this snapshot cannot be put into a collection.')
  openedKeepDialog.set({ asks: 'collections', thing })
}

/** Asks for the name of the view on screen. */
export function openSaveView(): void {
  const address = savableView(currentVisit().hash)
  if (address === null)
    return say('Searches, lists with filters and leaderboards can be saved, and this is none.')
  openedKeepDialog.set({ asks: 'name of a view', address, name: currentPage.get()?.name ?? '' })
}

/** Of a leaderboard, what is open or chosen at the moment. */
const PASSING = ['row', 'chosen']

/** The view of an address as it is saved; null for pages that cannot be. */
export function savableView(hash: string): string | null {
  const { page, request } = readAddress(hash)
  if (page === null || !savedPages.some((each) => each === page)) return null
  const query = new URLSearchParams(
    Object.entries(request).filter(([name]) => !PASSING.includes(name)),
  )
  return query.size === 0 ? page : `${page}?${query}`
}
