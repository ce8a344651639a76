import type { LibraryLine, LibraryList, LibraryPart } from '../library-list'
import type { OwnHit } from '../own-search'
import { type ColumnOf, more, number, type Table, tabulate, text } from './table'

const column = {
  place: number<LibraryLine>('place', 'Place', ({ place }) => place),
  name: text<LibraryLine>('name', 'Name', ({ name }) => name),
  kind: text<LibraryLine>('kind', 'Kind', ({ kind }) => kind),
  state: text<LibraryLine>('state', 'State', ({ state }) => state),
  text: text<LibraryLine>('text', 'Text', ({ text }) => text),
  address: text<LibraryLine>('address', 'Address', ({ address }) => address),
  path: text<LibraryLine>('path', 'Path', ({ path }) => path),
  bytes: number<LibraryLine>('bytes', 'Bytes', ({ bytes }) => bytes),
  sha256: text<LibraryLine>('sha256', 'SHA-256', ({ sha256 }) => sha256),
  items: number<LibraryLine>('things', 'Things', ({ items }) => items),
  here: text<LibraryLine>('here', 'In this snapshot', ({ here }) => here),
  snapshot: text<LibraryLine>('snapshot', 'Made in', ({ snapshot }) => snapshot),
  day: text<LibraryLine>('snapshot-date', 'Day of that snapshot', (line) => line.snapshotDate),
  made: text<LibraryLine>('made', 'Made', ({ made }) => made),
  changed: text<LibraryLine>('changed', 'Changed', ({ changed }) => changed),
  id: text<LibraryLine>('id', 'Id', ({ id }) => id),
  idHere: text<LibraryLine>('id-here', 'Id in this snapshot', ({ idHere }) => idHere),
  collection: text<LibraryLine>('collection', 'Collection', ({ collection }) => collection),
}

const { name, kind, state, here, snapshot, made, changed } = column
const ids = more(column.id, column.idHere, column.day)

const columns: Readonly<Record<LibraryPart, readonly ColumnOf<LibraryLine>[]>> = {
  papers: [name, here, snapshot, made, ...ids],
  bookmarks: [name, kind, here, snapshot, made, ...ids],
  history: [name, kind, here, snapshot, made, ...more(column.address), ...ids],
  notes: [name, kind, column.text, here, snapshot, changed, ...more(made), ...ids],
  reading: [name, state, here, snapshot, changed, ...more(made), ...ids],
  files: [name, column.path, column.bytes, here, snapshot, made, ...more(column.sha256), ...ids],
  searches: [name, column.address, snapshot, made, ...more(column.id, column.day)],
  collections: [name, column.text, column.items, changed, ...more(made, column.id)],
  collection: [column.place, name, kind, here, snapshot, made, ...ids, ...more(column.collection)],
}

/** One list of what the reader keeps. */
export const libraryTable = ({ part, items }: LibraryList): Table => tabulate(items, columns[part])

export const ownHits: readonly ColumnOf<OwnHit>[] = [
  text('own-kind', 'Kept as', ({ of }) => of),
  text('name', 'Name', ({ title }) => title),
  text('detail', 'Detail', ({ detail }) => detail),
  text('snippet', 'Text', ({ snippet }) => snippet),
  ...more<OwnHit>(
    text('id', 'Id', ({ id }) => id),
    text('kind', 'Kind', ({ kind }) => kind),
    text('address', 'Address', ({ address }) => address),
  ),
]
