import { ArchiveError } from '../archive/errors'
import type { Material, StoredNote, StoredThing, StoredVisit } from './material'

/** How much a reader may keep; what is more is refused with a sentence, and never dropped. */
export const MOST_BOOKMARKS = 5000
export const MOST_NOTES = 2000
/** Older visits are forgotten. */
const MOST_VISITS = 500

/** Tells which of the kept things is meant: by its key, or by where it is in the snapshot. */
export type IsMeant = (thing: StoredThing) => boolean

/** Describes the thing that is to be kept. Throws ArchiveError when the snapshot lacks it. */
export type Describe = () => StoredThing

/** Each of these returns the material as it is when there is nothing to change. */
export function bookmarking(all: Material, isMeant: IsMeant, describe: Describe): Material {
  const { bookmarks } = all
  if (bookmarks.some(isMeant)) return all
  refuseMore(bookmarks, MOST_BOOKMARKS, 'bookmarks')
  return { ...all, bookmarks: [...bookmarks, describe()] }
}

/** Without the bookmark of a thing. */
export function withoutBookmark(all: Material, isMeant: IsMeant): Material {
  const bookmarks = all.bookmarks.filter((each) => !isMeant(each))
  return bookmarks.length === all.bookmarks.length ? all : { ...all, bookmarks }
}

/**
 * Keeps a note. One that is there is changed, whether or not the snapshot has its thing, and stays with
 * the snapshot in which it was made.
 */
export function noting(
  all: Material,
  isMeant: IsMeant,
  { text, changed }: Pick<StoredNote, 'text' | 'changed'>,
  describe: Describe,
): Material {
  const { notes } = all
  const before = notes.findLast(isMeant)
  if (before?.text === text) return all
  if (before)
    return {
      ...all,
      notes: [...notes.filter((each) => each !== before), { ...before, text, changed }],
    }
  refuseMore(notes, MOST_NOTES, 'notes')
  return { ...all, notes: [...notes, { ...describe(), text, changed }] }
}

/** Without the note on a thing. */
export function withoutNote(all: Material, isMeant: IsMeant): Material {
  const notes = all.notes.filter((each) => !isMeant(each))
  return notes.length === all.notes.length ? all : { ...all, notes }
}

/** Notes a visit, unless the same view was the last that was visited. */
export function visiting(all: Material, visit: StoredVisit): Material {
  const { history, keepsHistory } = all
  const last = history.at(-1)
  if (!keepsHistory || (last && isSameView(last, visit))) return all
  return { ...all, history: newestVisits([...history, visit]) }
}

/** Each thing once, where it was visited last, and not more than are kept. */
export function newestVisits(visits: readonly StoredVisit[]): StoredVisit[] {
  const last = new Map<string, StoredVisit>()
  for (const visit of visits) {
    last.delete(keyOf(visit))
    last.set(keyOf(visit), visit)
  }
  return [...last.values()].slice(-MOST_VISITS)
}

/** Whether pages that are opened are remembered from now on. */
export const keepingHistory = (all: Material, keepsHistory: boolean): Material =>
  all.keepsHistory === keepsHistory ? all : { ...all, keepsHistory }

/** Without the pages that were opened. */
export const withoutHistory = (all: Material): Material =>
  all.history.length === 0 ? all : { ...all, history: [] }

/** The natural key of a thing. */
export const keyOf = ({ kind, id }: Pick<StoredThing, 'kind' | 'id'>): string =>
  JSON.stringify([kind, id])

const isSameView = (one: StoredVisit, other: StoredVisit) =>
  keyOf(one) === keyOf(other) && one.address === other.address && isOfSameSnapshot(one, other)

const isOfSameSnapshot = ({ snapshot: one }: StoredThing, { snapshot: other }: StoredThing) =>
  one.name === other.name && one.date === other.date

/** Throws ArchiveError when a list is full. */
export function refuseMore(list: { length: number }, most: number, what: string): void {
  if (list.length >= most)
    throw new ArchiveError(
      'invalid-request',
      `Nothing was kept. There are ${most.toLocaleString('en')} ${what} already, which is the most; take some away first.`,
    )
}
