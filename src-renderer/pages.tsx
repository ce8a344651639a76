import { lazy, type ComponentType } from 'react'
import type { AddressRequest, PageName } from './routes'

/** A page is given the request of its address. The archive checks it, whatever its type says. */
type Page = ComponentType<{ request: AddressRequest }>

/** Every page, loaded when it is first opened. */
export const pages: Readonly<Partial<Record<PageName, Page>>> = {
  home: page(async () => (await import('./pages/home')).HomePage),
  sota: page(async () => (await import('./pages/sota')).SotaPage),
  tasks: page(async () => (await import('./pages/tasks')).TasksPage),
  leaderboard: page(async () => (await import('./pages/leaderboard/leaderboard')).LeaderboardPage),
}

// A page's type names the parts of its request; at run time they are texts until the archive reads them.
function page<Request>(load: () => Promise<ComponentType<{ request: Request }>>) {
  return lazy(async () => ({ default: (await load()) as unknown as Page }))
}
