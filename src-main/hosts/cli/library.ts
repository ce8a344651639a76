import type { LibraryMethod, Method, ReplyOf } from '#contract/contract'
import type { Difference, KeptHere, Library, Restored } from '#contract/library'
import { drawTable } from './table'
import { printable } from './terminal'

/** The requests that are not answered with a table. */
type Written = Exclude<LibraryMethod, 'library-list' | 'search-library'>

/** Whether a request is about what the reader keeps, and not answered with a table. */
export const isOfLibrary = (method: Method): method is Written => Object.hasOwn(writers, method)

/** Writes what the reader keeps, or what became of it, for reading. */
export function writeLibraryReply(method: Written, reply: object, width: number | null): string[] {
  const write = writers[method] as (reply: object, width: number | null) => string[]
  return write(reply, width)
}

type Write<M extends Method> = (reply: ReplyOf<M>, width: number | null) => string[]

const writers: { [M in Written]: Write<M> } = {
  library: (library, width) => [
    ...troubleOf(library),
    ...bookmarks(library, width),
    '',
    ...collections(library, width),
    '',
    ...reading(library, width),
    '',
    ...notes(library, width),
    '',
    ...searches(library, width),
    '',
    ...files(library, width),
    '',
    ...history(library, width),
  ],
  bookmark: (library, width) => [...troubleOf(library), ...bookmarks(library, width)],
  note: (library, width) => [...troubleOf(library), ...notes(library, width)],
  collection: (library, width) => [...troubleOf(library), ...collections(library, width)],
  collect: (library, width) => [...troubleOf(library), ...collections(library, width)],
  reading: (library, width) => [...troubleOf(library), ...reading(library, width)],
  'save-search': (library, width) => [...troubleOf(library), ...searches(library, width)],
  attach: (library, width) => [...troubleOf(library), ...files(library, width)],
  attached: fileStates,
  'attached-file': ({ path, bytes, words }) => [
    printable(path),
    `${bytes.toLocaleString('en')} bytes`,
    ...(words === null ? [] : [printable(words)]),
  ],
  visit: ({ noted }) => [noted ? 'noted in the history' : 'not noted: no history is kept'],
  'keep-history': historyState,
  'clear-history': historyState,
  // The text is what was asked for, whole, so that it can be kept as a file.
  'export-library': ({ text }) => [text.trimEnd()],
  'restore-library': (restored, width) => restoredLines(restored, width),
}

const troubleOf = ({ trouble }: Library) => (trouble === null ? [] : [printable(trouble), ''])

const bookmarks = ({ bookmarks }: Library, width: number | null) =>
  listed('bookmarks', bookmarks, width)

const history = (library: Library, width: number | null) => [
  ...historyState(library),
  ...(library.history.length === 0 ? [] : table(library.history, width)),
]

function historyState({ history, keepsHistory }: Library): string[] {
  const count = history.length === 0 ? 'none' : history.length.toLocaleString('en')
  return [`history: ${count}${keepsHistory ? '' : '; no visits are noted'}`]
}

function notes({ notes }: Library, width: number | null): string[] {
  const texts = notes.flatMap(({ name, kind, id, text }) => [
    '',
    printable(`${name} (${kind} ${id})`),
    ...text.split('\n').map((line) => `  ${printable(line)}`.trimEnd()),
  ])
  return [...listed('notes', notes, width), ...texts]
}

function collections({ collections }: Library, width: number | null): string[] {
  if (collections.length === 0) return ['collections: none']
  return collections.flatMap(({ id, name, about, items }, at) => [
    ...(at === 0 ? [] : ['']),
    printable(`collection ${id}: ${name}`),
    ...(about === '' ? [] : about.split('\n').map((line) => `  ${printable(line)}`.trimEnd())),
    ...(items.length === 0 ? ['  nothing in it'] : table(items, width)),
  ])
}

function reading({ reading }: Library, width: number | null): string[] {
  if (reading.length === 0) return ['papers marked: none']
  const rows = reading.map(({ state, name, changed, id }) => [
    state,
    name,
    changed.slice(0, 10),
    id,
  ])
  const columns = [{ heading: 'state' }, { heading: 'paper' }, { heading: 'marked' }, ID]
  return ['papers marked', ...drawTable(columns, rows, width)]
}

function searches({ searches }: Library, width: number | null): string[] {
  if (searches.length === 0) return ['saved searches: none']
  const rows = searches.map(({ name, address, id }) => [name, address, id])
  const columns = [{ heading: 'name' }, { heading: 'address' }, ID]
  return ['saved searches', ...drawTable(columns, rows, width)]
}

function files({ files }: Library, width: number | null): string[] {
  if (files.length === 0) return ['attached files: none']
  const rows = files.map(({ name, path, bytes, id }) => [
    name,
    path,
    bytes.toLocaleString('en'),
    id,
  ])
  const columns = [
    { heading: 'paper' },
    { heading: 'path' },
    { heading: 'bytes', isNumber: true },
    ID,
  ]
  return ['attached files', ...drawTable(columns, rows, width)]
}

function fileStates({ files }: ReplyOf<'attached'>): string[] {
  if (files.length === 0) return ['attached files: none']
  return files.map(({ state, path, words }) => printable(words ?? `${path}: ${state}`))
}

const ID = { heading: 'id', isId: true }

function listed(title: string, things: readonly KeptHere[], width: number | null): string[] {
  return things.length === 0 ? [`${title}: none`] : [title, ...table(things, width)]
}

function table(things: readonly KeptHere[], width: number | null): string[] {
  const columns = [
    { heading: 'kind' },
    { heading: 'name' },
    { heading: 'here' },
    { heading: 'made' },
    { heading: 'in' },
    ID,
  ]
  const rows = things.map((thing) => [
    thing.kind,
    thing.name,
    whereabouts(thing),
    thing.made.slice(0, 10),
    [thing.snapshot.name, thing.snapshot.date].filter(Boolean).join(', '),
    thing.id,
  ])
  return drawTable(columns, rows, width)
}

/** Where a kept thing is in the snapshot, in a few words. */
export function whereabouts({ here }: Pick<KeptHere, 'here'>): string {
  return here.state === 'moved' ? `moved: ${here.id}, by its ${here.by}` : here.state
}

function restoredLines({ done, ...differences }: Restored, width: number | null): string[] {
  const columns = ['', 'added', 'changed', 'removed', 'then'].map((heading, at) => ({
    heading,
    isNumber: at > 0,
  }))
  const rows = Object.entries(differences).map(([what, difference]) => [
    what,
    ...numbersOf(difference),
  ])
  return [done ? 'restored' : 'nothing is changed yet', ...drawTable(columns, rows, width)]
}

const numbersOf = ({ added, changed, removed, total }: Difference) =>
  [added, changed, removed, total].map((count) => count.toLocaleString('en'))
