import { mkdirSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createForWriting, type Database } from '../database'
import { ArchiveError } from '../errors'
import { APPLICATION_ID, PAGE_SIZE } from '../schema'
import { readHeader } from '../snapshot-header'

/**
 * Makes the folder of a file that is to be written, with those above it, unless it is there. Throws
 * ArchiveError when it cannot. `mode` is who may use it.
 */
export function makeFolderOf(to: string, mode?: number): void {
  try {
    mkdirSync(dirname(to), { recursive: true, mode })
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? refuse(to, FOLDER_IS_FILE, error) : targetFailure(to, error)
  }
}

/** Throws ArchiveError when what stands under the name of a snapshot to be is somebody's other file. */
export async function refuseOtherFile(to: string): Promise<void> {
  const reason = await whyNotReplaced(to)
  if (reason) throw refuse(to, reason)
}

/** Creates the file in which a snapshot or a comparison is made. `to` is what it will be called. */
export async function createTarget(partial: string, to: string): Promise<Database> {
  try {
    return await createForWriting(partial, PAGE_SIZE)
  } catch (error) {
    // A file that was there belongs to another import; one that cannot be removed was never made.
    if (codeOf(error) !== 'EEXIST') await rm(partial, { force: true }).catch(() => {})
    throw targetFailure(to, error)
  }
}

/** Why what stands under a name must stay, if it must: only an empty file and a snapshot are replaced. */
async function whyNotReplaced(to: string): Promise<string | null> {
  // Where nothing can be looked up nothing can be made either, and that says why.
  const status = await stat(to).catch(() => null)
  if (status === null || (status.isFile() && status.size === 0)) return null
  if (status.isDirectory()) return IS_FOLDER
  if (!status.isFile()) return 'it is no file but a device or a pipe; give the name of a file'
  const { isSqlite, applicationId } = readHeader(to)
  const isOurs = isSqlite && applicationId === APPLICATION_ID
  return isOurs ? null : 'there is another file of that name; remove it or give another name'
}

/** The sentence for a failure of the system to write; any other error as it is. */
export function targetFailure(to: string, error: unknown): unknown {
  const code = error instanceof ArchiveError ? '' : codeOf(error)
  if (code === 'ENOENT')
    return refuse(to, `there is no folder ${dirname(to)}; make it first`, error)
  const reason = REASONS.get(code)
  return reason ? refuse(to, reason, error) : error
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const refuse = (to: string, reason: string, cause?: unknown) =>
  new ArchiveError('unusable-file', `${to} cannot be written: ${reason}.`, { cause })

const IS_FOLDER = 'there is a folder of that name; give the name of a file'
const FOLDER_IS_FILE = 'its folder is a file; choose another folder'
const NO_SPACE = 'the disk is full; free some space or choose another disk'
const FORBIDDEN = 'you have no permission to write there; choose another folder'

const REASONS = new Map([
  ['ENOSPC', NO_SPACE],
  ['EDQUOT', NO_SPACE],
  ['EFBIG', 'the disk does not take files of that size; choose another disk'],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
  ['EROFS', 'the disk is read-only; choose another one'],
  ['ENOTDIR', FOLDER_IS_FILE],
  ['EISDIR', IS_FOLDER],
  ['ENAMETOOLONG', 'its name is too long; give a shorter one'],
  ['ELOOP', 'it is a link that leads back to itself; choose another name'],
  ['EEXIST', 'another import is writing it; wait until that is done'],
  ['EBUSY', 'another program has it open; close that first'],
  ['EIO', 'the disk reports an error; choose another one'],
])
