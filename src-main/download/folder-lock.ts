import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArchiveError } from '../archive/errors'
import { LockError, whileLocked } from '../reader/file-lock'
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
  if (holder !== null && isRunning(holder)) throw underWay(folder, path, `process ${holder}`)
  writeFileSync(path, `${process.pid}\n`)
}

function underWay(folder: string, path: string, holder: string): ArchiveError {
  const sentence = `Another download into ${folder} is under way (${holder}). Wait for it, or if there is none, remove ${path}.`
  return new ArchiveError('unusable-file', sentence)
}

function holderOf(path: string): number | null {
  try {
    const text = readFileSync(path, 'utf8').trim()
    return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user is running as well.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
