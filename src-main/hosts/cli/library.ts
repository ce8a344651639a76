import type { LibraryMethod, Method, ReplyOf } from '#contract/contract'
import type { Difference, KeptHere, Library, Restored } from '#contract/library'
import { drawTable } from './table'
import { printable } from './terminal'

/** Whether a request is about what the reader keeps. */
export const isOfLibrary = (method: Method): method is LibraryMethod =>
  Object.hasOwn(writers, method)

/** Writes what the reader keeps, or what became of it, for reading. */
export function writeLibraryReply(
  method: LibraryMethod,
  reply: object,
  width: number | null,
): string[] {
  const write = writers[method] as (reply: object, width: number | null) => string[]
  return write(reply, width)
}

type Write<M extends Method> = (reply: ReplyOf<M>, width: number | null) => string[]

const writers: { [M in LibraryMethod]: Write<M> } = {
  library: (library, width) => [
    ...troubleOf(library),
    ...bookmarks(library, width),
    '',
    ...notes(library, width),
    '',
    ...history(library, width),
  ],
  bookmark: (library, width) => [...troubleOf(library), ...bookmarks(library, width)],
  note: (library, width) => [...troubleOf(library), ...notes(library, width)],
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
    { heading: 'id', isId: true },
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
