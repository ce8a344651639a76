import { createStore } from './store'

/** What the page on screen says about itself to the frame around it. */
export interface CurrentPage {
  /** In plain words, for the window's title and for lists of pages opened. */
  name: string
  /** Where it stands: the levels above it, outermost first. */
  crumbs: readonly Crumb[]
}

export interface Crumb {
  name: string
  href: string
}

/** Null while a page has nothing to say yet. */
export const currentPage = createStore<CurrentPage | null>(null)
