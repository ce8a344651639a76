import { rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createForWriting, type Database } from '../database'
import { ArchiveError } from '../errors'
import { PAGE_SIZE } from '../schema'

/** Creates the file in which a snapshot is made. `to` is what it will be called. */
export async function createTarget(partial: string, to: string): Promise<Database> {
  const isFolder = await stat(to).then(
    (status) => status.isDirectory(),
    () => false,
  )
  if (isFolder) throw refuse(to, 'there is a folder of that name; give the name of a file')
  try {
    return await createForWriting(partial, PAGE_SIZE)
  } catch (error) {
    // A file that was there belongs to another import; one that cannot be removed was never made.
    if (codeOf(error) !== 'EEXIST') await rm(partial, { force: true }).catch(() => {})
    throw targetFailure(to, error)
  }
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

const NO_SPACE = 'the disk is full; free some space or choose another disk'
const FORBIDDEN = 'you have no permission to write there; choose another folder'

const REASONS = new Map([
  ['ENOSPC', NO_SPACE],
  ['EDQUOT', NO_SPACE],
  ['EFBIG', 'the disk does not take files of that size; choose another disk'],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
  ['EROFS', 'the disk is read-only; choose another one'],
  ['ENOTDIR', 'its folder is a file; choose another folder'],
  ['EEXIST', 'another import is writing it; wait until that is done'],
  ['EBUSY', 'another program has it open; close that first'],
  ['EIO', 'the disk reports an error; choose another one'],
])
