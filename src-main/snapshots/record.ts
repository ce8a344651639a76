import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { ArchiveError } from '../archive/errors'
import { makeFolderOf, targetFailure } from '../archive/import/target'
import { LockError, whileLocked } from '../disk/file-lock'
import { removeLeftPartials, replaceFile } from '../disk/replace-file'

const kept = z.object({
  id: z.string(),
  /** What the reader calls it. */
  name: z.string().optional(),
  /** Size and time of the file that what follows is true of; see kept-files.ts. */
  stamp: z.string().optional(),
  verified: z.string().optional(),
  fingerprint: z.string().optional(),
  /** Why it is not opened any more, in a sentence. */
  aside: z.string().optional(),
})

const record = z.object({
  version: z.literal(1),
  /** The snapshot in use, and the one before it. */
  inUse: z.string().nullable(),
  before: z.string().nullable(),
  snapshots: z.array(kept).max(10_000),
})

/** What is known of the kept snapshots beside what they say themselves. */
export type SnapshotRecord = z.infer<typeof record>
type KeptEntry = z.infer<typeof kept>

/** Bytes; ten thousand snapshots with all that is known of them take less. */
const LARGEST_RECORD = 10 << 20

const NOTHING: SnapshotRecord = { version: 1, inUse: null, before: null, snapshots: [] }

/**
 * Reads the record. One that is not there or cannot be read holds nothing that is needed: the files of
 * the folder are what is kept, and the shipped snapshot answers.
 */
export function readRecord(path: string): SnapshotRecord {
  try {
    // Before it is read: a pipe would never end, and a huge file would fill the memory.
    const status = statSync(path)
    if (!status.isFile() || status.size > LARGEST_RECORD) return NOTHING
    const read = record.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return read.success ? read.data : NOTHING
  } catch {
    return NOTHING
  }
}

/** Removes what a change of the record left behind that was ended in the middle. */
export function sweepRecord(path: string): void {
  try {
    removeLeftPartials(path)
  } catch {
    // A folder that is not there yet holds nothing; one that cannot be read fails whoever needs it.
  }
}

/**
 * Changes the record, while no other copy of the program does. Returns it as it then is. Throws
 * ArchiveError when it cannot be written.
 */
export function changeRecord(
  path: string,
  change: (record: SnapshotRecord) => SnapshotRecord,
): SnapshotRecord {
  let changed = NOTHING
  try {
    makeFolderOf(path, 0o700)
    whileLocked(path, (confirm) => {
      removeLeftPartials(path)
      changed = change(readRecord(path))
      replaceFile(path, `${JSON.stringify(changed, null, 2)}\n`, confirm)
    })
  } catch (error) {
    throw error instanceof LockError
      ? new ArchiveError('unusable-file', `${path} is held by another program; try again.`)
      : targetFailure(path, error)
  }
  return changed
}

/** The record with the entry of one snapshot changed; it is made when there is none. */
export function withEntry(
  record: SnapshotRecord,
  id: string,
  change: Omit<KeptEntry, 'id'>,
): SnapshotRecord {
  const before = record.snapshots.find((entry) => entry.id === id)
  const others = record.snapshots.filter((entry) => entry.id !== id)
  return { ...record, snapshots: [...others, { ...before, ...change, id }] }
}

/** The record with another snapshot in use, which is no longer set aside. */
export const withInUse = (record: SnapshotRecord, id: string): SnapshotRecord => ({
  ...withEntry(record, id, { aside: undefined }),
  inUse: id,
  before: record.inUse === id ? record.before : record.inUse,
})

/** The record without one snapshot. */
export const withoutEntry = (record: SnapshotRecord, id: string): SnapshotRecord => ({
  ...record,
  inUse: record.inUse === id ? null : record.inUse,
  before: record.before === id ? null : record.before,
  snapshots: record.snapshots.filter((entry) => entry.id !== id),
})

/** What the reader calls a snapshot, if that is not what its import called it. */
export const nameOf = ({ snapshots }: SnapshotRecord, id: string): string | undefined =>
  snapshots.find((entry) => entry.id === id)?.name
