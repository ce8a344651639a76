import { ArchiveError } from '../errors'

/** A place in a list: which of its parts, and the last row before it. */
export interface Place {
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

export function noSuchPlace(): ArchiveError {
  return new ArchiveError(
    'invalid-request',
    'The field “after” is no place in this list; take it from “next” of the page before.',
  )
}
