import type { BrowserWindow } from 'electron'
import type { Opened } from '#contract/desktop'
import { tell } from './tell'

/** What the reader opened from elsewhere, waiting for the page of a window to take it. */
export interface Inbox {
  put(window: BrowserWindow, opened: readonly Opened[]): void
  take(window: BrowserWindow): readonly Opened[]
}

/** As much waits for a page that never comes; what is older goes. */
const MOST = 100

/** A page that is not loaded yet takes what waits for it when it is; one that is, is told. */
export function openInbox(): Inbox {
  const waiting = new WeakMap<BrowserWindow, readonly Opened[]>()
  return {
    put(window, opened) {
      if (opened.length === 0) return
      waiting.set(window, [...(waiting.get(window) ?? []), ...opened].slice(-MOST))
      tell(window, 'opened', null)
    },
    take(window) {
      const taken = waiting.get(window) ?? []
      waiting.delete(window)
      return taken
    },
  }
}
