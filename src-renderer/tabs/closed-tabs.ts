import { START } from '../address-root'
import { MOST_CLOSED, MOST_TABS, oneTab, type Tab, type Tabs } from './tabs'

/** Closes tabs; in the place of the last there is a new one with the start page. */
export function closing(all: Tabs, ids: ReadonlySet<number>): Tabs {
  const left = all.tabs.filter(({ id }) => !ids.has(id))
  if (left.length === all.tabs.length) return all
  const gone = all.tabs.flatMap((tab, place) => (ids.has(tab.id) ? [{ tab, place }] : []))
  const closed = [...all.closed, ...gone].slice(-MOST_CLOSED)
  if (left.length === 0) {
    const fresh = oneTab(all.name, START)
    const tabs = fresh.tabs.map((tab) => shifted(tab, all.next))
    return { ...all, tabs, active: fresh.active + all.next, closed, next: all.next + fresh.next }
  }
  return { ...all, tabs: left, active: activeAfter(all, ids), closed }
}

/** Which tab is shown when some are closed: the one it came from, or the next, or the one before. */
function activeAfter({ tabs, active }: Tabs, ids: ReadonlySet<number>): number {
  if (!ids.has(active)) return active
  const at = tabs.findIndex(({ id }) => id === active)
  const isLeft = ({ id }: Tab) => !ids.has(id)
  const opener = tabs.find((tab) => tab.id === tabs[at]?.opener && isLeft(tab))
  const after = tabs.slice(at).find(isLeft)
  // Beside it stands another that the same tab opened: the reader goes through them in turn.
  const sibling = after && opener && after.opener === opener.id ? after : opener
  return (sibling ?? after ?? tabs.slice(0, at).findLast(isLeft))?.id ?? active
}

/** Opens the tab that was closed last, with its history, where it stood. */
export function reopening(all: Tabs): Tabs {
  const last = all.closed.at(-1)
  if (!last || all.tabs.length >= MOST_TABS) return all
  const place = Math.min(last.place, all.tabs.length)
  return {
    ...all,
    tabs: all.tabs.toSpliced(place, 0, last.tab),
    active: last.tab.id,
    closed: all.closed.slice(0, -1),
  }
}

/** A second tab with the same history, beside the first and shown. */
export function duplicating(all: Tabs, id: number): Tabs {
  const at = all.tabs.findIndex((tab) => tab.id === id)
  const tab = all.tabs[at]
  if (!tab || all.tabs.length >= MOST_TABS) return all
  const entries = tab.entries.map((entry, index) => ({ ...entry, id: all.next + 1 + index }))
  const copy = { ...tab, id: all.next, entries, opener: tab.id }
  return {
    ...all,
    tabs: all.tabs.toSpliced(at + 1, 0, copy),
    active: copy.id,
    next: all.next + 1 + entries.length,
  }
}

const shifted = (tab: Tab, by: number): Tab => ({
  ...tab,
  id: tab.id + by,
  entries: tab.entries.map((entry) => ({ ...entry, id: entry.id + by })),
})
