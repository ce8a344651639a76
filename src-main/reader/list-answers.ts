import type { Archive, RequestOf } from '#contract/contract'
import { attaching, detaching, openable, seenAt, stateOf } from './attached-files'
import {
  changingCollection,
  collecting,
  makingCollection,
  withoutCollected,
  withoutCollection,
} from './collections'
import type { Keeping } from './library-answers'
import { markingRead } from './reading'
import { changingSearch, savingSearch, withoutSearch } from './saved-searches'

type OfLists =
  'collection' | 'collect' | 'reading' | 'save-search' | 'attach' | 'attached' | 'attached-file'

/** The answers about collections, papers read, saved searches and attached files. */
export const listAnswers = (keeping: Keeping): Pick<Archive, OfLists> => ({
  collection: (request) => changeCollection(keeping, request),
  collect({ collection, place, remove, ...thing }) {
    const now = new Date().toISOString()
    const isMeant = keeping.isOn(thing)
    const describe = keeping.describe(thing)
    return keeping.change((all) =>
      remove
        ? withoutCollected(all, collection, isMeant, now)
        : collecting(all, { collection, place }, isMeant, { describe, now }),
    )
  },
  reading({ id, state }) {
    const paper = paperOf(id)
    const now = new Date().toISOString()
    const how = { describe: keeping.describe(paper), now }
    return keeping.change((all) => markingRead(all, state, keeping.isOn(paper), how))
  },
  'save-search': (request) => saveSearch(keeping, request),
  attach({ id, path, remove }) {
    const paper = paperOf(id)
    const isMeant = keeping.isOn(paper)
    if (remove) return keeping.change((all) => detaching(all, path, isMeant))
    // Once, since a change may be made anew while another program writes.
    const seen = seenAt(path)
    return keeping.change((all) => attaching(all, seen, isMeant, keeping.describe(paper)))
  },
  attached({ id }) {
    const isMeant = id === undefined ? () => true : keeping.isOn(paperOf(id))
    return { files: keeping.material().files.filter(isMeant).map(stateOf) }
  },
  'attached-file': ({ id, path }) => openable(keeping.material(), path, keeping.isOn(paperOf(id))),
})

const paperOf = (id: string) => ({ kind: 'paper', id }) as const

function changeCollection(
  { change }: Keeping,
  { collection, remove, ...words }: RequestOf<'collection'>,
) {
  const now = new Date().toISOString()
  return change((all) => {
    if (remove) return withoutCollection(all, collection ?? '')
    return collection === undefined
      ? makingCollection(all, words, now)
      : changingCollection(all, collection, words, now)
  })
}

function saveSearch(
  { change, snapshot }: Keeping,
  { search, remove, ...view }: RequestOf<'save-search'>,
) {
  const about = { made: new Date().toISOString(), snapshot }
  return change((all) => {
    if (remove) return withoutSearch(all, search ?? '')
    return search === undefined ? savingSearch(all, view, about) : changingSearch(all, search, view)
  })
}
