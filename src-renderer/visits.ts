import { wishForFocus } from './focus-wish'
import { createStore } from './store'

/** A place in the history of the window. */
interface Visit {
  hash: string
  /** Counts from 0; the way back lowers it. */
  index: number
  /** The highest index there is a way forward to. */
  last: number
  /** Whether the reader came back to it, so that its scroll position is to be restored. */
  isReturn: boolean
}

const store = createStore<Visit>({ hash: '', index: 0, last: 0, isReturn: false })
const lastKey = 'last-visit'

export const useVisit = store.use
export const currentVisit = store.get

/**
 * Follows the window's history from here on. Called once, before the first page is shown. A visit begins
 * when `prepare` has got its page ready; until then the page before it stays.
 */
export async function followVisits(prepare: (hash: string) => Promise<void>): Promise<void> {
  // The page scrolls inside a region of its own, which the browser does not restore.
  history.scrollRestoration = 'manual'
  const known = storedIndex()
  if (known === null) history.replaceState({ index: 0 }, '')
  await prepare(location.hash)
  const index = known ?? 0
  const last = known === null ? 0 : Number(sessionStorage.getItem(lastKey) ?? known)
  store.set({ hash: location.hash, index, last, isReturn: known !== null })
  addEventListener('hashchange', () => void arrive(prepare))
}

async function arrive(prepare: (hash: string) => Promise<void>): Promise<void> {
  const known = storedIndex()
  const { index: before, last } = store.get()
  const index = known ?? before + 1
  if (known === null) {
    history.replaceState({ index }, '')
    sessionStorage.setItem(lastKey, String(index))
  }
  const { hash } = location
  await prepare(hash)
  // The reader may have gone on meanwhile.
  if (hash !== location.hash) return
  if (known === null) wishForFocus()
  store.set({ hash, index, last: known === null ? index : last, isReturn: known !== null })
}

/** Puts another address in the place of the current one. */
export function replaceVisit(hash: string): void {
  history.replaceState(history.state, '', hash)
  store.set({ ...store.get(), hash, isReturn: false })
}

function storedIndex(): number | null {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('index' in state)) return null
  return typeof state.index === 'number' ? state.index : null
}
