import { isThingKind, type ThingKind } from '#contract/library'
import { readResultId } from '#contract/result-id'
import { href, type Route } from './routes'

/** A thing that can be kept; the id of a model is its name. */
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

/** The address of a thing. A result is a row on the page of its leaderboard, where that is known. */
export function thingHref({ kind, id, row }: Thing & { row?: number | undefined }): string {
  if (kind !== 'result') return href(kind, { [partOf(kind)]: id })
  return href('leaderboard', { id: readResultId(id)?.leaderboard ?? '', row })
}
