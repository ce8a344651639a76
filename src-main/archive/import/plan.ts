import { statfs } from 'node:fs/promises'
import type { ImportPlan, PlannedFile } from '#contract/import-plan'
import type { DumpKind } from '#contract/snapshot'
import { ArchiveError } from '../errors'
import type { Progress } from './dump-reader'
import { DUMP_FILES, findDumps, type Found } from './dumps'
import { FileHashes } from './file-hashes'
import { parseItem } from './json-items'
import { OFFICIAL_DUMPS } from './official-dumps'
import { printable } from './sources/labels'
import type { DumpSource } from './sources/source'

interface PlanRequest {
  /** Dumps, or folders and archives that hold some. */
  paths: readonly string[]
  /** The folder in which the snapshot would be made. */
  folder: string
  /** An error that it throws ends the planning. */
  onProgress?: (progress: Progress) => void
}

/**
 * Tells what an import of these paths would read, take and leave out. Reads no further than the first
 * items, but for a file that has the size of an official dump, whose checksum is taken.
 */
export async function planImport(request: PlanRequest): Promise<ImportPlan> {
  const { paths, folder, onProgress = () => {} } = request
  const looking = () =>
    onProgress({ stage: 'Looking for dumps', done: 0, total: null, unit: 'items' })
  try {
    const found = await findDumps(paths, looking)
    return await planOf(found, folder, onProgress)
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    return { ...NOTHING, bytesFree: await freeIn(folder), refusals: [error.message] }
  }
}

const KINDS = Object.keys(DUMP_FILES) as DumpKind[]

const NOTHING: ImportPlan = {
  files: [],
  snapshots: [],
  leftOut: [],
  missing: KINDS,
  bytes: 0,
  bytesNeeded: 0,
  bytesFree: null,
  seconds: 0,
  refusals: [],
}

async function planOf(
  { dumps, snapshots, leftOut }: Found,
  folder: string,
  onProgress: (progress: Progress) => void,
): Promise<ImportPlan> {
  const hashes = new FileHashes(onProgress)
  const sources = dumps.flatMap(({ kind, parts }) => parts.map((source) => ({ kind, source })))
  const files: PlannedFile[] = []
  for (const [done, { kind, source }] of sources.entries()) {
    onProgress({ stage: 'Reading fields', done, total: sources.length, unit: 'items' })
    const { name, format, bytes } = source
    const isOfficial = await isOfficialDump(source, hashes)
    files.push({ name, kind, format, bytes, fields: await fieldsOf(source), isOfficial })
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const text = files.reduce((sum, file) => sum + file.bytes * timesPacked(file.format), 0)
  const bytesNeeded = Math.round(text * SNAPSHOT_PER_TEXT) + (files.length > 0 ? LEAST_SNAPSHOT : 0)
  const bytesFree = await freeIn(folder)
  return {
    files,
    snapshots,
    leftOut,
    missing: KINDS.filter((kind) => !dumps.some((dump) => dump.kind === kind)),
    bytes,
    bytesNeeded,
    bytesFree,
    seconds: files.length > 0 ? Math.ceil(LEAST_SECONDS + text / TEXT_PER_SECOND) : 0,
    refusals: bytesFree !== null && bytesFree < bytesNeeded ? [noSpace(folder, bytesNeeded)] : [],
  }
}

/**
 * Measured on dumps of 576,261 papers, 2.3 GB of JSON in 627 MB of gzip, on a slow machine: they took
 * 138 seconds and made a snapshot of 821 MB, here with a margin. Of 92,679 papers in 44 MB of gzip it
 * was 143 MB: names and indexes do not shrink with the abstracts.
 */
const SNAPSHOT_PER_TEXT = 0.42
const TEXT_PER_SECOND = 16e6
const LEAST_SNAPSHOT = 80e6
const LEAST_SECONDS = 1

/** How much JSON text there is to a byte of a file. */
function timesPacked(format: string): number {
  if (/gzip|zstd|zip archive/.test(format)) return 3.7
  return format.startsWith('Parquet') ? 4 : 1
}

async function freeIn(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}

const noSpace = (folder: string, bytes: number) =>
  `The disk of ${folder} has too little space: about ${Math.ceil(bytes / 1e6)} MB are needed. Free some or choose another folder.`

/** A hash of half a gigabyte takes a second, and only a file of the right size can be one. */
async function isOfficialDump(source: DumpSource, hashes: FileHashes): Promise<boolean> {
  const hasItsSize = [...OFFICIAL_DUMPS.values()].includes(source.bytes)
  if (!hasItsSize || !source.isFileInOrder) return false
  return OFFICIAL_DUMPS.has(await hashes.of(source.path))
}

const SAMPLES = 20
const MOST_FIELDS = 60

/** The names of the fields of the first items. Whether all items are sound is told by the import. */
async function fieldsOf(source: DumpSource): Promise<string[]> {
  const fields = new Set(await source.columns())
  if (fields.size === 0)
    for (const item of await firstItems(source))
      if (typeof item === 'object' && item !== null)
        for (const key of Object.keys(item)) fields.add(key)
  return [...fields].slice(0, MOST_FIELDS).map(printable)
}

async function firstItems(source: DumpSource): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const items of source.items())
    for (const item of items) {
      found.push(parseItem(item, source.name, found.length + 1))
      if (found.length === SAMPLES) return found
    }
  return found
}
