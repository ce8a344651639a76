import type { PageName } from './routes'
import { createStore } from './store'

/** What the page on screen says about itself to the frame around it. */
interface CurrentPage {
  page: PageName | null
  /** Which view it shows, as `viewOf` names it. */
  view: string
  /** In plain words, for the window's title and for lists of pages opened. */
  name: string
  /** Its last crumb, when the levels above it say the rest. */
  short?: string
  /** Whether it only says why there is nothing to show. */
  isFailure: boolean
  /** Where it stands: the levels above it, outermost first. */
  crumbs: readonly Crumb[]
}

export interface Crumb {
  name: string
  href: string
}

/** Null while a page has nothing to say yet. */
export const currentPage = createStore<CurrentPage | null>(null)
