import { ask, AskError } from '#contract/ask'
import { LONGEST_SESSION } from '#contract/session'
import { say } from '../frame/toast'
import { call } from '../transport'
import { openTabs } from '../visits'
import { scrollTops } from './scroll-tops'
import { readSession, writeSession } from './session-text'
import type { Tabs } from './tabs'

/** How long changes are gathered before they are kept, in milliseconds. */
const patience = 500

/** Under this name the page notes which window it is in, for as long as the window is open. */
const KEY = 'window'

let name = ''
let kept = ''

/**
 * The tabs that this window had: before a reload or a crash, or when the program was ended. The desktop
 * app names its windows in their addresses, the archive those of a browser.
 */
export async function restoreTabs(): Promise<Tabs | null> {
  const known = storedName()
  const window = new URLSearchParams(location.search).get(KEY) ?? known ?? defaultName()
  try {
    const session = await ask(call, 'session', {
      ...(window !== null && { window }),
      start: known === null,
    })
    name = session.window
    storeName(name)
    if (session.trouble !== null) say(session.trouble)
    if (session.text === null) return null
    const read = readSession(session.text)
    if (!read) say('The tabs of the last time cannot be read; this window begins with one.')
    for (const [entry, top] of read?.tops ?? []) scrollTops.set(entry, top)
    return read?.all ?? null
  } catch (error) {
    // The page says itself that the archive does not answer.
    if (error instanceof AskError) return null
    throw error
  }
}

/** Keeps the tabs of this window from here on. */
export function keepTabs(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      keep()
    }, patience)
  }
  openTabs.listen(later)
  // What scrolls does not bubble.
  addEventListener('scroll', later, { capture: true, passive: true })
  addEventListener('visibilitychange', () => document.hidden && keep())
  addEventListener('pagehide', () => keep({ left: true }))
  // Come back to as it was, out of the browser's memory.
  addEventListener('pageshow', () => keep())
}

function keep({ left = false } = {}): void {
  if (name === '') return
  const text = writeSession(openTabs.get(), LONGEST_SESSION)
  if (text === null) return sayTooLong()
  if (text === kept && !left) return
  kept = left ? '' : text
  forgetTops(openTabs.get())
  void call('keep-session', { window: name, text, left })
}

let isTooLongSaid = false

function sayTooLong(): void {
  if (isTooLongSaid) return
  isTooLongSaid = true
  say(
    'The addresses of these tabs are too long to be kept: after a restart they will not be there.',
  )
}

/** Where the pages stood that no tab leads to any more. */
function forgetTops({ tabs, closed }: Tabs): void {
  const all = [...tabs, ...closed.map(({ tab }) => tab)]
  const entries = new Set(all.flatMap((tab) => tab.entries.map(({ id }) => id)))
  for (const entry of scrollTops.keys()) if (!entries.has(entry)) scrollTops.delete(entry)
}

const defaultName = () => (window.archive ? 'desktop' : null)

// Storage may be closed off; then a reload is a start.
function storedName(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

function storeName(name: string): void {
  try {
    sessionStorage.setItem(KEY, name)
  } catch {
    // See above.
  }
}
