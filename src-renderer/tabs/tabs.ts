import { START } from '../address-root'

/** The tabs of a window, each with a history of its own. Pure: nothing here knows the page. */
export interface Tabs {
  /** Tells the entries of this window from those of another time. */
  name: string
  /** In the order of the strip; never none. */
  tabs: readonly Tab[]
  /** The id of the tab that is shown. */
  active: number
  /** What was closed last stands last. */
  closed: readonly ClosedTab[]
  /** The id of the next tab or entry: no two share one. */
  next: number
}

export interface Tab {
  id: number
  /** The addresses it has shown, oldest first; never none. */
  entries: readonly Entry[]
  /** Which of them it shows. */
  at: number
  /** The tab whose link opened it. */
  opener: number | null
}

export interface Entry {
  id: number
  hash: string
  /** What its page is called; empty until that is known. */
  title: string
}

export interface ClosedTab {
  tab: Tab
  /** Where it stood in the strip. */
  place: number
}

export const MOST_TABS = 100
export const MOST_ENTRIES = 200
export const MOST_CLOSED = 25

/** A window as it begins: one tab. */
export function oneTab(name: string, hash: string): Tabs {
  return { name, tabs: [newTab(1, hash, '', null)], active: 1, closed: [], next: 3 }
}

/** Takes two ids: its own and that of its entry. */
function newTab(id: number, hash: string, title: string, opener: number | null): Tab {
  return { id, entries: [{ id: id + 1, hash, title }], at: 0, opener }
}

/** The tab in front. */
export function activeTab({ tabs, active }: Tabs): Tab {
  const tab = tabs.find(({ id }) => id === active) ?? tabs[0]
  if (!tab) throw new Error('A window has at least one tab.')
  return tab
}

/** What a tab shows. */
export function entryOf({ entries, at }: Tab): Entry {
  const entry = entries[at]
  if (!entry) throw new Error('A tab shows one of its entries.')
  return entry
}

/** What the tab in front shows. */
export const shownEntry = (all: Tabs): Entry => entryOf(activeTab(all))

/** Whether the window has shown nothing but the start page. */
export const isUnused = (all: Tabs): boolean =>
  all.tabs.length === 1 && activeTab(all).entries.length === 1 && shownEntry(all).hash === START

/** Goes on to an address in the tab that is shown; there is no way forward from it. */
export function visiting(all: Tabs, hash: string): Tabs {
  const entry = { id: all.next, hash, title: '' }
  const tab = activeTab(all)
  const entries = [...tab.entries.slice(0, tab.at + 1), entry].slice(-MOST_ENTRIES)
  return { ...withTab(all, { ...tab, entries, at: entries.length - 1 }), next: all.next + 1 }
}

/** Puts another address in the place of the one that is shown. */
export function replacing(all: Tabs, hash: string): Tabs {
  const tab = activeTab(all)
  return withTab(all, withEntry(tab, { ...entryOf(tab), hash }))
}

/** Says what the page of an entry is called. */
export function naming(all: Tabs, entry: number, title: string): Tabs {
  const tab = tabWith(all, entry)
  const named = tab?.entries.find(({ id }) => id === entry)
  if (!tab || !named || named.title === title) return all
  return withTab(all, withEntry(tab, { ...named, title }))
}

/** Steps through what the tab has shown; at its ends nothing changes. */
export function stepping(all: Tabs, by: number): Tabs {
  const tab = activeTab(all)
  const at = tab.at + by
  return at in tab.entries ? withTab(all, { ...tab, at }) : all
}

/** Shows an entry, in the tab that has it; null when no open tab has. */
export function showing(all: Tabs, entry: number): Tabs | null {
  const tab = tabWith(all, entry)
  if (!tab) return null
  const at = tab.entries.findIndex(({ id }) => id === entry)
  return { ...withTab(all, { ...tab, at }), active: tab.id }
}

/** With another tab in front. */
export const activating = (all: Tabs, id: number): Tabs =>
  all.tabs.some((tab) => tab.id === id) ? { ...all, active: id } : all

/** The tab some places on, round the ends of the strip. */
export function neighbour({ tabs, active }: Tabs, by: number): number {
  const at = tabs.findIndex(({ id }) => id === active)
  return tabs.at((at + by) % tabs.length)?.id ?? active
}

export interface Opening {
  hash: string
  title?: string
  /** Whether the tab that is shown stays shown. */
  isBehind?: boolean
  /** At the end of the strip, instead of beside the tab whose link it was. */
  isLast?: boolean
}

/** Opens an address in a tab of its own; as it was when there are as many as a window holds. */
export function opening(all: Tabs, { hash, title = '', isBehind, isLast }: Opening): Tabs {
  if (all.tabs.length >= MOST_TABS) return all
  const tab = newTab(all.next, hash, title, isLast ? null : all.active)
  const place = isLast ? all.tabs.length : placeBeside(all)
  return {
    ...all,
    tabs: all.tabs.toSpliced(place, 0, tab),
    active: isBehind ? all.active : tab.id,
    next: all.next + 2,
  }
}

/** Behind the tab that is shown and those that its links have opened. */
function placeBeside({ tabs, active }: Tabs): number {
  let place = tabs.findIndex(({ id }) => id === active) + 1
  while (tabs[place]?.opener === active) place++
  return place
}

/** Moves a tab to a place in the strip. */
export function moving(all: Tabs, id: number, place: number): Tabs {
  const tab = all.tabs.find((each) => each.id === id)
  if (!tab) return all
  const others = all.tabs.filter((each) => each !== tab)
  const to = Math.max(0, Math.min(place, others.length))
  return { ...all, tabs: others.toSpliced(to, 0, tab) }
}

/** The tab with this entry. */
const tabWith = ({ tabs }: Tabs, entry: number) =>
  tabs.find(({ entries }) => entries.some(({ id }) => id === entry))

const withTab = (all: Tabs, tab: Tab): Tabs => ({
  ...all,
  tabs: all.tabs.map((each) => (each.id === tab.id ? tab : each)),
})

const withEntry = (tab: Tab, entry: Entry): Tab => ({
  ...tab,
  entries: tab.entries.map((each) => (each.id === entry.id ? entry : each)),
})
