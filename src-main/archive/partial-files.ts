import { open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isRunning } from '../disk/is-running'
import { APPLICATION_ID } from './schema'
import { readHeader } from './snapshot-header'

/**
 * The name under which a snapshot is written until it is complete. It tells the process, so that one
 * that starts can tell what an import left behind from what another is still writing.
 */
export const partialOf = (path: string) => `${path}.${process.pid}.partial`

const PARTIAL = /\.(\d+)\.partial$/

/** Makes a complete file the snapshot at `path`: after a crash there is the old one or the new one. */
export async function publish(partial: string, path: string): Promise<void> {
  await sync(partial, 'r+')
  await rename(partial, path)
  // The rename itself lasts once the folder is synced, which Windows neither needs nor allows.
  if (process.platform !== 'win32') await sync(dirname(path), 'r')
}

async function sync(path: string, flags: string): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Removes what interrupted imports left in a folder, and nothing else. To be called when the program
 * starts, before any import of its own. Returns the names of the files removed.
 */
export async function removePartials(folder: string): Promise<string[]> {
  const removed: string[] = []
  for (const name of await namesIn(folder)) {
    const writer = PARTIAL.exec(name)?.[1]
    if (!writer || isRunning(Number(writer))) continue
    if (await removeIfOurs(join(folder, name))) removed.push(name)
  }
  return removed
}

async function removeIfOurs(path: string): Promise<boolean> {
  try {
    if (!isOurs(path)) return false
    await rm(path)
    return true
  } catch {
    // What cannot be read or removed takes up room and does no other harm.
    return false
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    // A folder that is not there holds nothing to remove.
    return []
  }
}

/** An import writes its mark with the first page; before that the file is empty. */
function isOurs(path: string): boolean {
  const header = readHeader(path)
  return header.bytes === 0 || (header.isSqlite && header.applicationId === APPLICATION_ID)
}
