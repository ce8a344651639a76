import { isThingKind, type KeptHere, type Library, type Visited } from '#contract/library'
import { isAddress } from './address-root'
import { readAddress } from './routes'
import { thingHref, thingOf } from './things'

/** A page that can be gone on with. */
export interface OpenedPage {
  name: string
  href: string
}

const shown = 10

/** The pages opened last that this snapshot has, newest first, each in the view in which it was opened. */
export const lastPages = ({ history }: Library): OpenedPage[] =>
  history.flatMap(pageOf).slice(0, shown)

/** The things bookmarked last that this snapshot has. */
export const pinnedPages = ({ bookmarks }: Library): OpenedPage[] =>
  bookmarks.flatMap(pageOf).slice(0, shown)

function pageOf(visited: Visited | KeptHere): OpenedPage[] {
  const address = addressHere(visited)
  return address === null ? [] : [{ name: visited.name, href: address }]
}

/** The address of a kept thing where it is now; null where this snapshot lacks it. */
export function addressHere(kept: Visited | KeptHere): string | null {
  const { kind, id, here } = kept
  if (here.state === 'not in this snapshot' || !isThingKind(kind)) return null
  if (here.state === 'moved') return thingHref({ kind, id: here.id, row: here.row })
  const view = 'address' in kept ? (kept.address ?? '') : ''
  const thing = isAddress(view) ? thingOf(readAddress(view)) : null
  // The file may say anything.
  return thing?.kind === kind && thing.id === id ? view : thingHref({ kind, id, row: here.row })
}
