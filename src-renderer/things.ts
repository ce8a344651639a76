import { isThingKind, type ThingKind } from '#contract/library'
import { href, type Route } from './routes'

/** A thing with a page of its own; the id of a model is its name. */
export interface Thing {
  kind: ThingKind
  id: string
}

/** The thing that a page shows; null for lists and pages about the program. */
export function thingOf({ page, request }: Route): Thing | null {
  if (page === null || !isThingKind(page)) return null
  const id = page === 'model' ? request['name'] : request['id']
  return id ? { kind: page, id } : null
}

export const thingHref = ({ kind, id }: Thing): string =>
  kind === 'model' ? href('model', { name: id }) : href(kind, { id })
