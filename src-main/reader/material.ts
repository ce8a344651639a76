import { z } from 'zod'
import { LIBRARY_FORM, LONGEST_ADDRESS, LONGEST_NOTE } from '#contract/library'
import { storedResult } from './own/stored-result'
import { storedSettings } from './stored-settings'

/** The version of the file's form that this program writes. */
const VERSION = LIBRARY_FORM

/** A longer file is none of ours. */
export const LARGEST_FILE = 16 * 1024 * 1024
/** Longer lists are not even looked at: each entry that is wrong would be told. */
const LONGEST_LIST = 100_000

const text = (longest: number) => z.string().max(longest)

const direction = z.looseObject({
  metric: z.string(),
  leaderboard: z.string().nullable(),
  better: z.enum(['higher', 'lower']),
})
const view = z.looseObject({ view: z.string(), as: z.string() })
const aliases = z.looseObject({
  arxiv: text(100).optional(),
  url: text(2000).optional(),
  title: text(4000).optional(),
  task: text(2000).optional(),
  dataset: text(2000).optional(),
})
const kept = z.looseObject({
  // A later version may know further kinds.
  kind: text(40).min(1),
  id: text(2000).min(1),
  name: text(4000),
  aliases: aliases.default({}),
  made: z.iso.datetime(),
  snapshot: z.looseObject({ name: text(1000), date: text(40).nullable() }),
})
const note = kept.extend({ text: text(LONGEST_NOTE).min(1), changed: z.iso.datetime() })
const visit = kept.extend({ address: text(LONGEST_ADDRESS).optional() })
const named = {
  id: text(400).min(1),
  name: text(400).min(1),
  made: z.iso.datetime(),
}
const collection = z.looseObject({
  ...named,
  about: text(LONGEST_NOTE).default(''),
  changed: z.iso.datetime(),
  /** In the order of the reader. */
  items: z.array(kept).default([]),
})
const reading = kept.extend({
  // A later version may know further states.
  state: text(40).min(1),
  changed: z.iso.datetime(),
})
const search = z.looseObject({
  ...named,
  address: text(LONGEST_ADDRESS).min(1),
  snapshot: kept.shape.snapshot,
})
const file = kept.extend({
  path: text(4000).min(1),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[\da-f]{64}$/),
})

const decisions = {
  directions: z.array(direction).default([]),
  /** The least recently remembered first. A list, since a record cannot hold the name `__proto__`. */
  views: z.array(view).default([]),
}

// Loose all through: what a later version adds must survive being written by this one.
const material = z.looseObject({
  version: z.literal(VERSION),
  ...decisions,
  /** The oldest first, as are notes and history. */
  bookmarks: z.array(kept).default([]),
  notes: z.array(note).default([]),
  history: z.array(visit).default([]),
  /** In the order in which they were made. */
  collections: z.array(collection).default([]),
  reading: z.array(reading).default([]),
  searches: z.array(search).default([]),
  files: z.array(file).default([]),
  /** Results that the reader added to leaderboards; never part of an archive. */
  results: z.array(storedResult).default([]),
  keepsHistory: z.boolean().default(true),
  settings: storedSettings.default({ keys: [] }),
})
const first = z.looseObject({ version: z.literal(1), ...decisions })

/** What the reader decided and keeps, as the file holds it. */
export type Material = z.infer<typeof material>
export type StoredThing = z.infer<typeof kept>
export type StoredNote = z.infer<typeof note>
export type StoredVisit = z.infer<typeof visit>
export type StoredCollection = z.infer<typeof collection>
export type StoredFile = z.infer<typeof file>

export const nothing: Material = {
  version: VERSION,
  directions: [],
  views: [],
  bookmarks: [],
  notes: [],
  history: [],
  collections: [],
  reading: [],
  searches: [],
  files: [],
  results: [],
  keepsHistory: true,
  settings: { keys: [] },
}

/** A text of the file: as this version writes it, as an earlier or a later one does, or none of these. */
type Reading =
  | { form: 'own' | 'newer'; material: Material }
  | { form: 'earlier'; version: number; material: Material }
  | { form: 'damaged'; why: string }

/** Reads the file. Of a newer form, what this version understands; nothing if that is not clear. */
export function readMaterial(text: string): Reading {
  const value = parse(text)
  if (value === undefined) return { form: 'damaged', why: 'it does not read as JSON' }
  const long = overlong(value)
  if (long !== null) return { form: 'damaged', why: `the list “${long}” is too long` }
  const versioned = z.looseObject({ version: z.int().min(1) }).safeParse(value)
  if (!versioned.success) return { form: 'damaged', why: 'it has no version' }
  const { version } = versioned.data
  if (version === 1) return readFirst(value)
  const own = material.safeParse({ ...versioned.data, version: VERSION })
  if (version > VERSION) return { form: 'newer', material: own.success ? own.data : nothing }
  return own.success
    ? { form: 'own', material: own.data }
    : { form: 'damaged', why: whereWrong(own.error) }
}

/** Keeps what the first version did not know, but for what this one has under the same name. */
function readFirst(value: unknown): Reading {
  const own = first.safeParse(value)
  if (!own.success) return { form: 'damaged', why: whereWrong(own.error) }
  const { directions, views } = own.data
  return { form: 'earlier', version: 1, material: { ...own.data, ...nothing, directions, views } }
}

const whereWrong = (error: z.ZodError) =>
  `“${error.issues[0]?.path.join('.')}” is not as this program writes it`

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The name of a list that nobody's hand has made, also of what is in all collections together. */
function overlong(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const [name] = Object.entries(value).find(([, list]) => lengthOf(list) > LONGEST_LIST) ?? []
  return name ?? null
}

function lengthOf(list: unknown): number {
  if (!Array.isArray(list)) return 0
  if (list.length > LONGEST_LIST) return list.length
  return list.reduce<number>((sum, each: unknown) => {
    const items = (each as { items?: unknown } | null)?.items
    return sum + (Array.isArray(items) ? items.length : 0)
  }, list.length)
}

/**
 * The text of the file. When it would be too long, the oldest visits are left out, and then the views
 * remembered longest ago; null when that is not enough.
 */
export function writeMaterial(all: Material): string | null {
  let { history, views } = all
  for (;;) {
    const text = `${JSON.stringify({ ...all, views, history }, null, 2)}\n`
    const excess = Buffer.byteLength(text) - LARGEST_FILE
    if (excess <= 0) return text
    if (history.length > 0) history = withoutOldest(history, excess)
    else if (views.length > 0) views = withoutOldest(views, excess)
    else return null
  }
}

/** Leaves out the first of a list until so many bytes are saved. */
function withoutOldest<Each>(list: Each[], bytes: number): Each[] {
  let left = bytes
  const kept = list.findIndex((each) => {
    if (left <= 0) return true
    left -= Buffer.byteLength(JSON.stringify(each))
    return false
  })
  return kept === -1 ? [] : list.slice(kept)
}
