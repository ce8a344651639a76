import type { Difference, Restored } from '#contract/library'
import { keyOf } from './library'
import type { Material } from './material'
import { directionKey, fileKey, resultKey, viewKey } from './merge'

/** What becomes of what there was, in numbers. */
export function differences(before: Material, after: Material): Omit<Restored, 'done'> {
  return {
    bookmarks: difference(keyed(before.bookmarks), keyed(after.bookmarks)),
    notes: difference(texts(before), texts(after)),
    history: difference(keyed(before.history), keyed(after.history)),
    collections: difference(collections(before), collections(after)),
    collected: difference(collected(before), collected(after)),
    reading: difference(reading(before), reading(after)),
    searches: difference(searches(before), searches(after)),
    files: difference(files(before), files(after)),
    results: difference(results(before), results(after)),
    decisions: difference(decisions(before), decisions(after)),
  }
}

/** What is compared of a thing, by its key. */
type Entries = readonly (readonly [key: string, value: string])[]

const keyed = (things: Material['bookmarks']): Entries => things.map((each) => [keyOf(each), ''])

const texts = ({ notes }: Material): Entries => notes.map((each) => [keyOf(each), each.text])

const collections = (all: Material): Entries =>
  all.collections.map(({ id, name, about }) => [id, JSON.stringify([name, about])])

/** By its collection, with its place. */
const collected = (all: Material): Entries =>
  all.collections.flatMap(({ id, items }) =>
    items.map((each, at) => [JSON.stringify([id, keyOf(each)]), String(at)] as const),
  )

const reading = (all: Material): Entries => all.reading.map((each) => [keyOf(each), each.state])

const searches = (all: Material): Entries =>
  all.searches.map(({ id, name, address }) => [id, JSON.stringify([name, address])])

const files = (all: Material): Entries => all.files.map((each) => [fileKey(each), each.sha256])
const results = (all: Material): Entries =>
  all.results.map((each) => [resultKey(each), JSON.stringify(each)])

const decisions = ({ directions, views }: Material): Entries => [
  ...directions.map((each) => [directionKey(each), each.better] as const),
  ...views.map((each) => [viewKey(each), each.as] as const),
]

function difference(before: Entries, after: Entries): Difference {
  const [old, now] = [new Map(before), new Map(after)]
  const kept = [...now].filter(([key]) => old.has(key))
  return {
    added: now.size - kept.length,
    changed: kept.filter(([key, value]) => old.get(key) !== value).length,
    removed: old.size - kept.length,
    total: now.size,
  }
}
