import type { List } from '#contract/replies'
import { ArchiveError } from '../errors'

/** A place in a list: which of its parts, and the last row before it. */
interface Place {
  part: number
  row: number
}

/** The place as the opaque text of `next` and `after`. */
export function writePlace({ part, row }: Place): string {
  return `${part.toString(36)}-${row.toString(36)}`
}

/** Reads what `writePlace` wrote; anything else is refused. */
export function readPlace(after: string): Place {
  const match = /^([0-9a-z]{1,8})-([0-9a-z]{1,8})$/.exec(after)
  if (!match?.[1] || !match[2]) throw noSuchPlace()
  return { part: Number.parseInt(match[1], 36), row: Number.parseInt(match[2], 36) }
}

/** A page of a list that is at hand as a whole; its places are how many were before them. */
export function pageOf<Item>(
  all: { length: number; slice(start: number, end: number): Iterable<Item> },
  { limit, after }: { limit: number; after?: string | undefined },
): List<Item> {
  const start = after === undefined ? 0 : readPlace(after).row
  if (start > 0 && start >= all.length) throw noSuchPlace()
  const end = start + limit
  const next = end < all.length ? writePlace({ part: 0, row: end }) : null
  return { total: all.length, items: Array.from(all.slice(start, end)), next }
}

export function noSuchPlace(): ArchiveError {
  return new ArchiveError(
    'invalid-request',
    'The field “after” is no place in this list; take it from “next” of the page before.',
  )
}
