import type { RequestOf } from '#contract/contract'
import type { Kept, KeptHere, Library } from '#contract/library'
import type { LibraryLine, LibraryList, LibraryPart } from '#contract/library-list'
import { ArchiveError } from '../archive/errors'

type Line = Omit<LibraryLine, 'place'>

/** One list of what the reader keeps, in the order of the page. Throws ArchiveError for no collection. */
export function libraryList(
  library: Library,
  { part, collection }: RequestOf<'library-list'>,
): LibraryList {
  const lines = linesOf[part](library, collection)
  return {
    part,
    title: part === 'collection' ? collectionOf(library, collection).name : titles[part],
    total: lines.length,
    items: lines.map((line, at) => ({ place: at + 1, ...line })),
  }
}

const titles: Readonly<Record<Exclude<LibraryPart, 'collection'>, string>> = {
  papers: 'Papers kept',
  bookmarks: 'Bookmarks',
  collections: 'Collections',
  reading: 'Reading',
  notes: 'Notes',
  history: 'History',
  searches: 'Saved searches',
  files: 'Attached files',
}

const linesOf: Readonly<Record<LibraryPart, (library: Library, id?: string) => Line[]>> = {
  papers: (library) => papersIn(library).map(lineOf),
  bookmarks: ({ bookmarks }) => bookmarks.map(lineOf),
  history: ({ history }) =>
    history.map((each) => ({ ...lineOf(each), address: each.address ?? null })),
  notes: ({ notes }) =>
    notes.map((each) => ({ ...lineOf(each), text: each.text, changed: each.changed })),
  reading: ({ reading }) =>
    reading.map((each) => ({ ...lineOf(each), state: each.state, changed: each.changed })),
  files: ({ files }) =>
    files.map(({ path, bytes, sha256, ...each }) => ({ ...lineOf(each), path, bytes, sha256 })),
  searches: ({ searches }) =>
    searches.map(({ address, ...each }) => ({ ...nothing, ...madeOf(each), address })),
  collections: ({ collections }) =>
    collections.map(({ id, name, about, made, changed, items }) => ({
      ...nothing,
      id,
      name,
      made,
      changed,
      text: about,
      items: items.length,
    })),
  collection(library, id) {
    const { name, items } = collectionOf(library, id)
    return items.map((each) => ({ ...lineOf(each), collection: name }))
  },
}

/** Each paper once, where it is kept first. */
function papersIn({ bookmarks, collections, reading, notes, files }: Library): KeptHere[] {
  const lists = [bookmarks, ...collections.map(({ items }) => items), reading, notes, files]
  const papers = new Map<string, KeptHere>()
  for (const each of lists.flat()) {
    const id = each.here.state === 'moved' ? each.here.id : each.id
    if (each.kind === 'paper' && !papers.has(id)) papers.set(id, each)
  }
  return [...papers.values()]
}

function collectionOf({ collections }: Library, id: string | undefined) {
  const found = collections.find((each) => each.id === id)
  if (found) return found
  throw id === undefined
    ? new ArchiveError('invalid-request', 'Say which collection: its id stands in “collections”.')
    : new ArchiveError('not-found', `You have no collection “${id.slice(0, 100)}”.`)
}

const nothing = {
  kind: null,
  here: null,
  idHere: null,
  collection: null,
  state: null,
  text: null,
  address: null,
  path: null,
  bytes: null,
  sha256: null,
  items: null,
  changed: null,
  snapshot: null,
  snapshotDate: null,
}

const madeOf = ({ id, name, made, snapshot }: Pick<Kept, 'id' | 'name' | 'made' | 'snapshot'>) => ({
  id,
  name,
  made,
  snapshot: snapshot.name,
  snapshotDate: snapshot.date,
})

function lineOf(kept: KeptHere): Line {
  const { kind, here } = kept
  const idHere = here.state === 'moved' ? here.id : here.state === 'found' ? kept.id : null
  return { ...nothing, ...madeOf(kept), kind, here: here.state, idHere }
}
