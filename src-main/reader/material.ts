import { z } from 'zod'

/** The version of the file's form that this program writes. */
const VERSION = 1

/** A longer file is none of ours. */
export const LARGEST_FILE = 4 * 1024 * 1024

// Loose all through: what a later version adds must survive being written by this one.
const material = z.looseObject({
  version: z.literal(VERSION),
  directions: z
    .array(
      z.looseObject({
        metric: z.string(),
        leaderboard: z.string().nullable(),
        better: z.enum(['higher', 'lower']),
      }),
    )
    .default([]),
  /** The least recently remembered first. A list, since a record cannot hold the name `__proto__`. */
  views: z.array(z.looseObject({ view: z.string(), as: z.string() })).default([]),
})

/** What the reader decided, as the file holds it. */
export type Material = z.infer<typeof material>

export const nothing: Material = { version: VERSION, directions: [], views: [] }

/** A text of the file: as this version writes it, as a later one does, or neither. */
export type Reading =
  { form: 'own'; material: Material } | { form: 'newer'; material: Material } | { form: 'damaged' }

/** Reads the file. Of a newer form, what this version understands; nothing if that is not clear. */
export function readMaterial(text: string): Reading {
  const value = parse(text)
  const own = material.safeParse(value)
  if (own.success) return { form: 'own', material: own.data }
  const newer = z.looseObject({ version: z.number().gt(VERSION) }).safeParse(value)
  if (!newer.success) return { form: 'damaged' }
  const known = material.safeParse({ ...newer.data, version: VERSION })
  return { form: 'newer', material: known.success ? known.data : nothing }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The text of the file. When it would be too long, the views remembered longest ago are left out;
 * null when that is not enough.
 */
export function writeMaterial(all: Material): string | null {
  let { views } = all
  for (;;) {
    const text = `${JSON.stringify({ ...all, views }, null, 2)}\n`
    if (Buffer.byteLength(text) <= LARGEST_FILE) return text
    if (views.length === 0) return null
    views = views.slice(Math.ceil(views.length / 10))
  }
}
