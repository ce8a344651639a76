import { savedPages } from '#contract/library'
import { ArchiveError } from '../archive/errors'
import { freeId, freeName } from './collections'
import { refuseMore } from './library'
import type { Material } from './material'

export const MOST_SEARCHES = 500

/** What a view is saved with. */
interface SavedView {
  name?: string | undefined
  address?: string | undefined
}

/** With a view under a name, or with a saved one named anew. */
export function savingSearch(
  all: Material,
  { name = '', address }: SavedView,
  about: Pick<Material['searches'][number], 'made' | 'snapshot'>,
): Material {
  const { searches } = all
  refuseMore(searches, MOST_SEARCHES, 'saved searches')
  const called = freeName(searches, name)
  const saved = { id: freeId(searches, called), name: called, address: checked(address), ...about }
  return { ...all, searches: [...searches, saved] }
}

/** Names a saved search anew, or keeps another view under its name. */
export function changingSearch(all: Material, id: string, { name, address }: SavedView): Material {
  const before = searchIn(all, id)
  const others = all.searches.filter((each) => each !== before)
  const after = {
    ...before,
    name: name === undefined ? before.name : freeName(others, name),
    address: address === undefined ? before.address : checked(address),
  }
  if (after.name === before.name && after.address === before.address) return all
  return { ...all, searches: all.searches.map((each) => (each === before ? after : each)) }
}

/** Without a saved view. */
export function withoutSearch(all: Material, id: string): Material {
  const before = searchIn(all, id)
  return { ...all, searches: all.searches.filter((each) => each !== before) }
}

function searchIn({ searches }: Material, id: string) {
  const found = searches.find((each) => each.id === id)
  if (found) return found
  throw new ArchiveError('not-found', `You have no saved search “${id.slice(0, 100)}”.`)
}

/** An address as it is kept: a page that can be saved, and what is asked of it. */
function checked(address = ''): string {
  const [page = '', query] = address.replace(/^#?\//, '').split(/\?(.*)/s)
  if (savedPages.some((each) => each === page)) return query ? `${page}?${query}` : page
  throw new ArchiveError(
    'invalid-request',
    `Nothing was kept: a view to save is the address of one of ${savedPages.join(', ')}, such as papers?year=2020.`,
  )
}
