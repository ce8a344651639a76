import { mkdirSync, readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptSnapshot } from '#contract/kept-snapshots'
import { ArchiveError } from '../archive/errors'
import { slug } from '../archive/text/slug'

/** Where snapshots may be. */
export interface Places {
  /** The folder of those that are kept. */
  folder: string
  /** The file that ships with the program. */
  shipped: string
  /** A file that was named when the program was started. */
  elsewhere: string | null
  /** What is known of them beside what they say themselves; see record.ts. */
  record: string
}

/** A snapshot file and what it is called. */
export interface KeptFile extends Pick<KeptSnapshot, 'id' | 'place' | 'path'> {
  bytes: number
  /** Another after each change of the file. */
  stamp: string
}

const ENDING = '.sqlite'
const SHIPPED = 'bundled'
const ELSEWHERE = 'opened-file'

/** All snapshot files, wherever they are: the one from elsewhere, those of the folder, the shipped one. */
export function keptFiles({ folder, shipped, elsewhere }: Places): KeptFile[] {
  const inFolder = namesIn(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({ id: name.slice(0, -ENDING.length), path: join(folder, name) }))
    .filter(({ id }) => id !== SHIPPED && id !== ELSEWHERE)
  return [
    ...(elsewhere === null ? [] : fileAt(ELSEWHERE, 'elsewhere', elsewhere)),
    ...inFolder.flatMap(({ id, path }) => fileAt(id, 'kept', path)),
    ...fileAt(SHIPPED, 'shipped', shipped),
  ]
}

/** The file of a snapshot. Names come from requests: they are looked up, never made into a path. */
export function keptFile(places: Places, id: string): KeptFile {
  const file = keptFiles(places).find((each) => each.id === id)
  if (file) return file
  throw new ArchiveError(
    'not-found',
    `There is no snapshot “${id}” on this computer; “pwc snapshots” lists those that there are.`,
  )
}

/** A free name in the folder for a new snapshot, and the path that goes with it. */
export function newFile({ folder }: Places, name: string): { id: string; path: string } {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const taken = new Set([SHIPPED, ELSEWHERE, ...namesIn(folder).map(withoutEnding)])
  // Names of files have at most 255 bytes, and a letter up to four.
  const stem = [...slug(name)].slice(0, 40).join('')
  let id = stem
  for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`
  return { id, path: join(folder, `${id}${ENDING}`) }
}

const withoutEnding = (name: string) => name.replace(/\.sqlite(\.\d+\.partial)?$/, '')

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    // Nothing was kept yet.
    return []
  }
}

function fileAt(id: string, place: KeptFile['place'], path: string): KeptFile[] {
  const status = statusOf(path)
  if (!status?.isFile()) return []
  return [{ id, place, path, bytes: status.size, stamp: `${status.size}-${status.mtimeMs}` }]
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A link that leads in a circle, or a folder that may not be entered: there is no file to open.
    return undefined
  }
}
