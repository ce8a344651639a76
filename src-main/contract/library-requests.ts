import { z } from 'zod'
import {
  LONGEST_ADDRESS,
  LONGEST_LIBRARY,
  LONGEST_NAME,
  LONGEST_NOTE,
  readingStates,
  thingKinds,
} from './library'
import { libraryParts } from './library-list'
import { ownKinds } from './own-search'

const flag = z.union([z.boolean(), z.stringbool()])
const id = z.string().min(1).max(400)
/** A thing that can be kept; the id of a model, an author or a venue is its name, of a repository its address. */
const thing = { kind: z.enum(thingKinds), id: z.string().min(1).max(2000) }

/** What can be asked about what the reader keeps, which takes the archive and the reader's own file. */
export const libraryRequests = {
  /** What the reader keeps, and where each thing is in this snapshot. */
  library: z.strictObject({}),
  /** Keeps a thing, or takes the bookmark away. */
  bookmark: z.strictObject({ ...thing, remove: flag.default(false) }),
  /** Keeps a note on a thing. */
  note: z.strictObject({
    ...thing,
    /** Markdown. An empty one takes the note away. */
    text: z.string().max(LONGEST_NOTE),
  }),
  /** Notes that the reader has opened a thing, with the view of its page. */
  visit: z.strictObject({ ...thing, address: z.string().max(LONGEST_ADDRESS).optional() }),
  /** Makes a collection, changes what is said of it, or deletes it; what is in it stays elsewhere. */
  collection: z.strictObject({
    /** A new one when absent. */
    collection: id.optional(),
    name: z.string().max(LONGEST_NAME).optional(),
    /** Markdown. */
    about: z.string().max(LONGEST_NOTE).optional(),
    remove: flag.default(false),
  }),
  /** Puts a thing into a collection, moves it there, or takes it out. */
  collect: z.strictObject({
    collection: id,
    ...thing,
    /** Counted from 1; at the end when absent. */
    place: z.coerce.number().int().min(1).max(1_000_000).optional(),
    remove: flag.default(false),
  }),
  /** Keeps how far the reader is with a paper. */
  reading: z.strictObject({
    id,
    /** Forgets it when absent. */
    state: z.enum(readingStates).optional(),
  }),
  /** Saves a view under a name, names it anew, or forgets it. */
  'save-search': z.strictObject({
    /** A new one when absent. */
    search: id.optional(),
    name: z.string().max(LONGEST_NAME).optional(),
    /** As `papers?task=image-classification`. */
    address: z.string().max(LONGEST_ADDRESS).optional(),
    remove: flag.default(false),
  }),
  /** Keeps the path of a PDF with its size and checksum, or forgets it; the file is left alone. */
  attach: z.strictObject({
    id,
    path: z.string().min(1).max(4000),
    remove: flag.default(false),
  }),
  /** How the attached files are at present: of a paper, or all. */
  attached: z.strictObject({ id: id.optional() }),
  /** One attached file, once it has been seen to be a PDF that can be opened. */
  'attached-file': z.strictObject({ id, path: z.string().min(1).max(4000) }),
  /** What of the reader's own has these words. */
  'search-library': z.strictObject({
    text: z.string().max(400).default(''),
    /** All kinds when absent. */
    kind: z.enum(ownKinds).optional(),
    /** Of each kind. */
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  /** One list of what the reader keeps, as a table. */
  'library-list': z.strictObject({
    part: z.enum(libraryParts).default('bookmarks'),
    /** The collection, where the part is one. */
    collection: id.optional(),
  }),
  /** Whether visits are noted from now on. */
  'keep-history': z.strictObject({ off: flag.default(false) }),
  'clear-history': z.strictObject({}),
  /** All that the reader keeps and has decided, as one readable text; Markdown cannot be restored. */
  'export-library': z.strictObject({ as: z.enum(['json', 'markdown']).default('json') }),
  'restore-library': z.strictObject({
    text: z.string().max(LONGEST_LIBRARY),
    /** Adds what is missing, or puts the text in the place of all there is. */
    how: z.enum(['merge', 'replace']).default('merge'),
    /** Only tells what would change. */
    preview: flag.default(false),
  }),
}

export type LibraryMethod = keyof typeof libraryRequests
