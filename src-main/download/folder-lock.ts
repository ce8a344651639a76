import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArchiveError } from '../archive/errors'
import { isRunning } from '../disk/is-running'
import { LockError, whileLocked } from '../disk/file-lock'
import { diskFailure } from './disk'

/**
 * Does something while no other download writes into the folder; a second one is refused. The lock
 * names its process, and one whose process is gone is taken over.
 */
export async function whileFolderLocked<Value>(
  folder: string,
  act: () => Promise<Value>,
): Promise<Value> {
  const path = join(folder, 'download.lock')
  try {
    whileLocked(path, () => take(path, folder))
  } catch (error) {
    if (error instanceof LockError) throw underWay(folder, path, 'another process')
    throw diskFailure(path, error)
  }
  try {
    return await act()
  } finally {
    rmSync(path, { force: true })
  }
}

function take(path: string, folder: string): void {
  const holder = holderOf(path)
  if (holder !== null && isHeld(path, holder)) throw underWay(folder, path, `process ${holder}`)
  writeFileSync(path, `${process.pid}\n`)
}

/** A lock that is older than this very process was left by an earlier one of its number. */
function isHeld(path: string, holder: number): boolean {
  if (holder !== process.pid) return isRunning(holder)
  return statSync(path).mtimeMs >= Date.now() - process.uptime() * 1000
}

function underWay(folder: string, path: string, holder: string): ArchiveError {
  const sentence = `Another download into ${folder} is under way (${holder}). Wait for it, or if there is none, remove ${path}.`
  return new ArchiveError('forbidden', sentence)
}

function holderOf(path: string): number | null {
  try {
    const text = readFileSync(path, 'utf8').trim()
    return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null
  } catch {
    return null
  }
}
