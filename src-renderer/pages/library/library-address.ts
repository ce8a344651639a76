import { readSort, writeSort } from '#contract/sort'
import type { TableSort } from '../../components/data-table'
import { navigate } from '../../routes'

/** The parts of the page in the order of its tabs, by the word that stands for them in an address. */
export const libraryTabs = {
  bookmarks: 'Bookmarks',
  collections: 'Collections',
  reading: 'Reading',
  notes: 'Notes',
  searches: 'Saved searches',
  files: 'Files',
  history: 'History',
} as const
export type LibraryTab = keyof typeof libraryTabs

export interface LibraryAddress {
  /** One part alone; all of them when absent. */
  part?: string | undefined
  /** The collection that is shown in full. */
  collection?: string | undefined
  /** Only what has these words. */
  text?: string | undefined
  sort?: string | undefined
  /** Of the papers marked, only those in this state. */
  state?: string | undefined
}

/** The tab that an address opens; null for a part without one. */
export const tabOf = ({ part }: LibraryAddress): LibraryTab | null =>
  part !== undefined && Object.hasOwn(libraryTabs, part) ? (part as LibraryTab) : null

/** Goes to another view of the page; typing is passed over on the way back. */
export const changeLibrary = (address: LibraryAddress, part: Partial<LibraryAddress>): void => {
  const next = { ...address, ...part }
  navigate('library', { ...next, text: next.text || undefined }, { replace: 'text' in part })
}

/** The order that the address tells, and how a table asks for another. */
export function librarySort(address: LibraryAddress): TableSort {
  return {
    keys: readSort(address.sort ?? '') ?? [],
    change: (keys) => changeLibrary(address, { sort: writeSort(keys) || undefined }),
  }
}
