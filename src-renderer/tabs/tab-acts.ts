import { START } from '../address-root'
import { say } from '../frame/toast'
import { plural } from '../components/number'
import { changeTabs, openTabs } from '../visits'
import { closing, duplicating, reopening } from './closed-tabs'
import {
  activating,
  isUnused,
  moving,
  MOST_TABS,
  neighbour,
  opening,
  visiting,
  type Opening,
  type Tabs,
} from './tabs'

/** Opens an address of the app in a tab of its own, beside the one in front. */
export function openTab(wanted: Opening): void {
  if (isFull()) return
  void changeTabs((all) => opening(all, wanted), { isReturn: false })
}

/** Opens an address in front: in a tab of its own, unless the window has shown nothing yet. */
export function openInFront(hash: string): void {
  if (!isUnused(openTabs.get())) return openTab({ hash })
  void changeTabs((all) => visiting(all, hash), { isReturn: false })
}

/** A tab with the start page, whose search has the focus. */
export async function newTab(): Promise<void> {
  if (isFull()) return
  await changeTabs((all) => opening(all, { hash: START, isLast: true }), { isReturn: false })
  requestAnimationFrame(() => document.getElementById('search')?.focus())
}

/** Shows a tab. */
export const activateTab = (id: number): void => void changeTabs((all) => activating(all, id))

/** The tab some places on in the strip, round its ends. */
export const stepTab = (by: 1 | -1): void => activateTab(neighbour(openTabs.get(), by))

/** The tab at a place, counted from 0; the last one for -1. */
export function activateAt(place: number): void {
  const tab = openTabs.get().tabs.at(place)
  if (tab) activateTab(tab.id)
}

/** Closes a tab, that in front unless another is named. */
export const closeTab = (id = openTabs.get().active): void => close(({ id: each }) => each === id)

/** Closes all tabs but one. */
export const closeOthers = (id: number): void => close(({ id: each }) => each !== id)

/** Closes the tabs behind one in the strip. */
export function closeToTheRight(id: number): void {
  const { tabs } = openTabs.get()
  const place = tabs.findIndex((tab) => tab.id === id)
  close((_, at) => at > place)
}

/** Brings back the tab that was closed last, with what it had shown. */
export function reopenTab(): void {
  if (openTabs.get().closed.length === 0) return say('No tab has been closed.')
  if (!isFull()) void changeTabs(reopening)
}

/** Opens what a tab shows in another one, with its history. */
export function duplicateTab(id = openTabs.get().active): void {
  if (!isFull()) void changeTabs((all) => duplicating(all, id))
}

/** Moves a tab along the strip. */
export function shiftTab(by: 1 | -1, id = openTabs.get().active): void {
  void changeTabs((all) => moving(all, id, all.tabs.findIndex((tab) => tab.id === id) + by))
}

/** Moves a tab to a place of the strip, counted from 0. */
export const moveTab = (id: number, place: number): void =>
  void changeTabs((all) => moving(all, id, place))

function close(isMeant: (tab: Tabs['tabs'][number], place: number) => boolean): void {
  const ids = new Set(
    openTabs
      .get()
      .tabs.filter(isMeant)
      .map(({ id }) => id),
  )
  void changeTabs((all) => closing(all, ids))
  if (ids.size > 1) {
    say(`${plural(ids.size, 'tab')} closed.`, { words: 'Reopen the last', act: reopenTab })
  }
}

function isFull(): boolean {
  const full = openTabs.get().tabs.length >= MOST_TABS
  if (full) say(`A window holds ${MOST_TABS} tabs; close one that you no longer need.`)
  return full
}
