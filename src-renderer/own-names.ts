import type { OwnKind } from '#contract/own-search'

/** What the groups of the reader's own are called among what a search finds. */
export const ownNames: Readonly<Record<OwnKind, string>> = {
  note: 'Your notes',
  collection: 'Your collections',
  bookmark: 'Your bookmarks',
  'saved search': 'Your saved searches',
}
