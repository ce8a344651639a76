import { isThingKind, type ThingKind } from '#contract/library'
import { href, type Route } from './routes'

/** A thing with a page of its own, by the id that the library keeps. */
export interface Thing {
  kind: ThingKind
  id: string
}

/** What the id of a thing is called in the address of its page. */
const partOf = (kind: ThingKind): 'id' | 'name' | 'url' => {
  if (kind === 'repository') return 'url'
  return kind === 'model' || kind === 'author' || kind === 'venue' ? 'name' : 'id'
}

/** The thing that a page shows; null for lists and pages about the program. */
export function thingOf({ page, request }: Route): Thing | null {
  if (page === null || !isThingKind(page)) return null
  const id = request[partOf(page)]
  return id ? { kind: page, id } : null
}

export const thingHref = ({ kind, id }: Thing): string => href(kind, { [partOf(kind)]: id })
