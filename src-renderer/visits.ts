import { START } from './address-root'
import { wishForFocus } from './focus-wish'
import { createStore } from './store'
import { WindowHistory } from './tabs/window-history'
import {
  activeTab,
  oneTab,
  opening,
  replacing,
  shownEntry,
  showing,
  stepping,
  visiting,
  type Tabs,
} from './tabs/tabs'

/** What the window shows: an entry of the tab that is in front. */
interface Visit {
  hash: string
  tab: number
  /** Another for each address that a tab has shown; the way back leads to the same again. */
  entry: number
  /** Whether the reader came back to it, so that its scroll position is to be restored. */
  isReturn: boolean
}

const store = createStore<Visit>({ hash: '', tab: 0, entry: 0, isReturn: false })
/** The tabs as the reader wants them: the page of the one in front may still be on its way. */
export const openTabs = createStore<Tabs>(oneTab('', START))

export const useVisit = store.use
export const currentVisit = store.get

let windowHistory = new WindowHistory('')
let prepare: (hash: string) => Promise<void> = async () => {}

/**
 * Follows the window's history from here on. Called once, before the first page is shown, with the tabs
 * of the last time, if there were any. A visit begins when `prepare` has got its page ready; until then
 * the page before it stays.
 */
export async function followVisits(
  getReady: (hash: string) => Promise<void>,
  restored: Tabs | null,
): Promise<void> {
  // The page scrolls inside a region of its own, which the browser does not restore.
  history.scrollRestoration = 'manual'
  prepare = getReady
  const first = restored ?? oneTab(crypto.randomUUID(), location.hash || START)
  windowHistory = new WindowHistory(first.name)
  const known = windowHistory.entryNow()
  const tabs = restored ? withAddress(restored, known) : first
  windowHistory.begin(shownEntry(tabs))
  addEventListener('popstate', arrive)
  await show(tabs, restored !== null)
}

/** The tabs of the last time with the address that the window was opened with in front. */
function withAddress(restored: Tabs, known: number | null): Tabs {
  const { hash } = location
  const back = known === null ? null : showing(restored, known)
  if (back && shownEntry(back).hash === hash) return back
  if (['', '#', START, shownEntry(restored).hash].includes(hash)) return restored
  const opened = opening(restored, { hash, isLast: true })
  return opened === restored ? visiting(restored, hash) : opened
}

/** The browser has gone to an entry of the window's history, or a link has been followed. */
function arrive(): void {
  const tabs = openTabs.get()
  const known = windowHistory.arrived()
  const back = known === null ? null : showing(tabs, known)
  if (back) return void show(back, true)
  const hash = location.hash || START
  // A link to where the reader is already.
  if (known === null && hash === shownEntry(tabs).hash) return windowHistory.mark(shownEntry(tabs))
  // What a tab showed that has been closed meanwhile is shown in the one in front.
  const next = visiting(tabs, hash)
  if (known === null) windowHistory.goOn(shownEntry(next))
  else windowHistory.mark(shownEntry(next))
  void show(next, false)
}

/**
 * Changes the tabs. When another page comes to the front, the window's history has it as a new one; ends
 * when the page is drawn.
 */
export function changeTabs(
  change: (all: Tabs) => Tabs,
  { isReturn = true }: { isReturn?: boolean } = {},
): Promise<void> {
  const before = openTabs.get()
  const next = change(before)
  if (shownEntry(next).id !== shownEntry(before).id) {
    windowHistory.push(shownEntry(next))
    return show(next, isReturn)
  }
  openTabs.set(next)
  return Promise.resolve()
}

async function show(next: Tabs, isReturn: boolean): Promise<void> {
  openTabs.set(next)
  const { id, hash } = shownEntry(next)
  await prepare(hash)
  // The reader may have gone on meanwhile.
  const now = shownEntry(openTabs.get())
  if (now.id !== id || now.hash !== hash) return
  const { tab: before, entry: isLater } = store.get()
  const tab = activeTab(next).id
  if (isLater && (!isReturn || tab !== before)) wishForFocus()
  store.set({ hash, tab, entry: id, isReturn })
}

/** Puts another address in the place of the current one. */
export function replaceVisit(hash: string): void {
  history.replaceState(history.state, '', hash)
  openTabs.set(replacing(openTabs.get(), hash))
  store.set({ ...store.get(), hash, isReturn: false })
}

let lastStep = Promise.resolve()

/** Goes back or forward through what the tab in front has shown, after the steps before this one. */
export function step(by: 1 | -1): void {
  lastStep = lastStep.then(async () => {
    const tabs = openTabs.get()
    const next = stepping(tabs, by)
    if (next === tabs) return
    // The window's own history goes along where it leads to the same, so that its way forward stays.
    if (await windowHistory.step(by, shownEntry(next))) return
    await changeTabs((all) => stepping(all, by))
  })
}
