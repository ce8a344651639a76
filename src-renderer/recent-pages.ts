import { useEffect } from 'react'
import { currentPage } from './current-page'
import { remember, remembered } from './remembered'
import type { PageName } from './routes'
import { createStore } from './store'

/** A page the reader has opened. */
export interface RecentPage {
  name: string
  href: string
}

const kept = 10
const key = 'recent-pages'

/** The last pages opened on this device, newest first. */
export const recentPages = createStore<readonly RecentPage[]>(read())

/** Pages of a thing; lists and the start page are always at hand. */
const kinds: readonly (PageName | null)[] = [
  'leaderboard',
  'task',
  'paper',
  'dataset',
  'method',
  'model',
  'author',
  'venue',
  'repository',
]

/** Notes each page that the reader opens. */
export function useRecentPages(): void {
  const current = currentPage.use()
  useEffect(() => {
    if (!current || current.isFailure || !kinds.includes(current.page)) return
    opened({ name: current.name, href: location.hash })
  }, [current])
}

/** Puts a page first. Another view of a page takes the place of the earlier one. */
function opened(page: RecentPage): void {
  const others = recentPages.get().filter(({ name }) => name !== page.name)
  recentPages.set([page, ...others].slice(0, kept))
  remember(key, JSON.stringify(recentPages.get()))
}

function read(): readonly RecentPage[] {
  try {
    const stored: unknown = JSON.parse(remembered(key) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isPage).slice(0, kept) : []
  } catch {
    return []
  }
}

function isPage(value: unknown): value is RecentPage {
  if (typeof value !== 'object' || value === null) return false
  if (!('name' in value) || typeof value.name !== 'string') return false
  return 'href' in value && typeof value.href === 'string' && value.href.startsWith('#/')
}
