import { type DiffBookmark, type DiffBookmarks, bookmarkKinds } from '#contract/diff'
import type { OpenDiff } from '../archive/diff/open-diff'

/** A bookmark as the reader's file keeps it. */
export interface Marked {
  kind: string
  id: string
  name: string
}

/** Changes that are told of each bookmark; the others are counted. */
const MOST_TOLD = 20

/** What changed for the reader's bookmarks. */
export function touchedBookmarks(diff: OpenDiff, bookmarks: readonly Marked[]): DiffBookmarks {
  const comparable = bookmarks.filter(isComparable)
  const names = new Map(bookmarks.map(({ kind, id, name }) => [JSON.stringify([kind, id]), name]))
  const touched = diff.touched(comparable, MOST_TOLD).map((each) => ({
    ...each,
    name: names.get(JSON.stringify([each.kind, each.id])) ?? each.id,
  }))
  return { bookmarks: touched, of: comparable.length }
}

const isComparable = (marked: Marked): marked is Marked & DiffBookmark =>
  bookmarkKinds.some((kind) => kind === marked.kind)
