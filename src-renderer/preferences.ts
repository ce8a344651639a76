import { ask } from '#contract/ask'
import type { InputOf } from '#contract/contract'
import type { Preferences } from '#contract/preferences'
import { call, queries, useArchive } from './archive'

export const preferencesKey = ['preferences', {}]

const askPreferences = () => ask(call, 'preferences', {})

/** Between the windows of one program: what the reader decides in one holds in all. */
const windows = 'BroadcastChannel' in globalThis ? new BroadcastChannel('preferences') : null

/** Has the other windows ask anew what the reader decided. */
export function tellWindows(): void {
  // A channel has no origin to be named.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  windows?.postMessage(null)
}

const renew = () => void queries.invalidateQueries({ queryKey: preferencesKey })

/** Takes in what was decided in other windows, and in other programs when the reader comes back. */
export function followPreferences(): () => void {
  windows?.addEventListener('message', renew)
  addEventListener('focus', renew)
  return () => {
    windows?.removeEventListener('message', renew)
    removeEventListener('focus', renew)
  }
}

/** What the reader has decided; null until it is known, or when it cannot be read. */
export function usePreferences(): Preferences | null {
  const asked = useArchive('preferences', {}, { quiet: true })
  return asked.state === 'ready' ? asked.value : null
}

/**
 * Comes before every change: what follows from the present needs that to be known, and what was asked
 * before a change must not come after it. What cannot be read stays unknown.
 */
export async function beforeDeciding(): Promise<void> {
  await queries
    .ensureQueryData({ queryKey: preferencesKey, queryFn: askPreferences })
    .catch(() => null)
  await queries.cancelQueries({ queryKey: preferencesKey })
}

/**
 * Decides the better end of a metric, or takes that back; every ranking on screen follows. Returns what
 * was decided before. Throws AskError.
 */
export async function prefer(request: InputOf<'prefer'>): Promise<Preferences> {
  const before = await askPreferences()
  queries.setQueryData(preferencesKey, await ask(call, 'prefer', request))
  const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) =>
    queryKey[0] !== preferencesKey[0]
  // An old answer must not be shown even until the new one is there.
  queries.removeQueries({ predicate, type: 'inactive' })
  await queries.invalidateQueries({ predicate })
  return before
}

let lastRemembered = 0

/**
 * Keeps how the reader left a view, or forgets it. On screen it holds at once, and as long as the window
 * even when it cannot be kept. Throws AskError.
 */
export async function remember(view: string, as: string | undefined): Promise<void> {
  const own = ++lastRemembered
  await beforeDeciding()
  queries.setQueryData<Preferences>(preferencesKey, (known) => known && withView(known, view, as))
  const preferences = await ask(call, 'remember', { view, as })
  // A newer one is on its way, and what it changed must not be taken back.
  if (own === lastRemembered) queries.setQueryData(preferencesKey, preferences)
}

function withView(known: Preferences, view: string, as: string | undefined): Preferences {
  const others = Object.entries(known.views).filter(([name]) => name !== view)
  const views = Object.fromEntries(as === undefined ? others : [...others, [view, as]])
  return { ...known, views }
}
