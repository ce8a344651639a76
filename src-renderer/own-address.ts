import { isThingKind, savedPages } from '#contract/library'
import type { OwnHit } from '#contract/own-search'
import { toAddress } from './address-root'
import { href, readAddress } from './routes'
import { thingHref } from './things'

/** Where something of the reader's own is shown: on the page of its thing, or in the library. */
export function ownAddress({ of, kind, id, here, address }: OwnHit): string {
  if (of === 'collection') return collectionAddress(id)
  if (of === 'saved search')
    return savedAddress(address ?? '') ?? href('library', { part: 'searches' })
  const isHere = here !== null && here.state !== 'not in this snapshot'
  if (!isHere || kind === null || !isThingKind(kind))
    return href('library', { part: of === 'note' ? 'notes' : 'bookmarks' })
  return thingHref({ kind, id: here.state === 'moved' ? here.id : id, row: here.row })
}

/** The address of a collection of the reader's. */
export const collectionAddress = (id: string): string =>
  href('library', { part: 'collections', collection: id })

/** The address of a saved view; null when it is of none of the pages that can be saved. */
export function savedAddress(address: string): string | null {
  const { page, request } = readAddress(toAddress(address))
  return savedPages.some((each) => each === page) && page !== null ? href(page, request) : null
}
