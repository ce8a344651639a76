import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { openForReading, type Database } from './database'
import { ArchiveError } from './errors'
import { APPLICATION_ID, LAYOUT } from './schema'

/** Opens a snapshot for reading, or says in one sentence why the file cannot be used as one. */
export async function openSnapshot(path: string, log?: (line: string) => void): Promise<Database> {
  const reason = refusal(readHeader(path))
  if (reason) throw new ArchiveError('unusable-file', `${basename(path)} ${reason}.`)
  let database: Database | undefined
  try {
    database = await openForReading(path, log)
    database.first('SELECT value FROM meta WHERE key = ?', ['snapshot'])
    return database
  } catch (error) {
    database?.close()
    const sentence = `${basename(path)} is damaged: the database in it cannot be read; import its dumps again.`
    throw new ArchiveError('unusable-file', sentence, { cause: error })
  }
}

/** What the first 100 bytes of an SQLite file say; see https://www.sqlite.org/fileformat.html */
interface Header {
  isSqlite: boolean
  applicationId: number
  layout: number
  bytes: number
  /** How long the file was when it was whole. */
  wholeBytes: number
}

const HEADER_BYTES = 100

function readHeader(path: string): Header {
  const descriptor = openOrRefuse(path)
  try {
    const status = fstatSync(descriptor)
    const header = Buffer.alloc(HEADER_BYTES)
    const read = status.isFile() ? readSync(descriptor, header, 0, HEADER_BYTES, 0) : 0
    return {
      isSqlite: read === HEADER_BYTES && header.toString('latin1', 0, 16) === 'SQLite format 3\0',
      applicationId: header.readUInt32BE(68),
      layout: header.readUInt32BE(60),
      bytes: status.size,
      wholeBytes: pageSizeOf(header) * header.readUInt32BE(28),
    }
  } finally {
    closeSync(descriptor)
  }
}

function openOrRefuse(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = isAbsent ? 'there is no such file' : 'the system does not let it be opened'
    const sentence = `${path} cannot be opened: ${reason}.`
    throw new ArchiveError('unusable-file', sentence, { cause: error })
  }
}

// 65536 does not fit the field and is written as 1.
const pageSizeOf = (header: Buffer) => {
  const written = header.readUInt16BE(16)
  return written === 1 ? 65536 : written
}

function refusal(header: Header): string | null {
  if (!header.isSqlite)
    return 'is not a snapshot of this program: it is not an SQLite file; choose a file that “import” made'
  if (header.applicationId !== APPLICATION_ID)
    return 'is not a snapshot of this program: it is an SQLite file of another one; choose a file that “import” made'
  if (header.layout === 0)
    return 'is not finished: its import was interrupted; import its dumps again'
  if (header.layout !== LAYOUT)
    return `was made by another version (layout ${header.layout}, this program reads ${LAYOUT}); import its dumps again`
  if (header.bytes < header.wholeBytes)
    return `is cut short: ${header.bytes} of ${header.wholeBytes} bytes are there; copy it again or import its dumps again`
  return null
}

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

function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** An import writes its mark with the first page; before that the file is empty. */
function isOurs(path: string): boolean {
  const header = readHeader(path)
  return header.bytes === 0 || (header.isSqlite && header.applicationId === APPLICATION_ID)
}
