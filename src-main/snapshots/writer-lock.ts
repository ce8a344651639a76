import { closeSync, openSync, readFileSync, rmSync, statSync, utimes, writeSync } from 'node:fs'
import { join } from 'node:path'
import { ArchiveError } from '../archive/errors'
import { makeFolderOf, targetFailure } from '../archive/import/target'
import { isRunning } from '../disk/is-running'

/** Milliseconds between two signs of life of the holder, and after how many it counts as gone. */
const BEAT = 5000
const SILENCE = 60_000

/**
 * Takes the right to add snapshots to a folder, which one copy of the program has at a time. Returns
 * what gives it back. Throws ArchiveError when another copy has it. A copy that was killed leaves it
 * behind; its process is gone, or its number has gone to another that gives no sign of life.
 */
export function takeWriterLock(folder: string): () => void {
  const path = join(folder, 'writer.lock')
  makeFolderOf(path, 0o700)
  if (!takeFree(path))
    throw new ArchiveError(
      'forbidden',
      'Another copy of this program is adding a snapshot; wait until that is done.',
    )
  const beat = setInterval(() => utimes(path, new Date(), new Date(), () => {}), BEAT).unref()
  return () => {
    clearInterval(beat)
    rmSync(path, { force: true })
  }
}

/** Takes a lock that nobody holds. */
function takeFree(path: string): boolean {
  try {
    return take(path) || (isLeft(path) && take(path))
  } catch (error) {
    throw targetFailure(path, error)
  }
}

function take(path: string): boolean {
  try {
    const descriptor = openSync(path, 'wx', 0o600)
    writeSync(descriptor, String(process.pid))
    closeSync(descriptor)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Removes a lock that nobody holds any more. */
function isLeft(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status) return true
  const isSilent = Date.now() - status.mtimeMs > SILENCE
  const holder = Number(readFileSync(path, 'utf8'))
  const isAlive = holder === process.pid || (holder > 0 && isRunning(holder))
  // Between making a lock and writing into it, it is empty.
  const isNew = holder === 0 && !isSilent
  if ((isAlive && !isSilent) || isNew) return false
  rmSync(path, { force: true })
  return true
}
