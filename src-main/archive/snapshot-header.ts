import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { ArchiveError } from './errors'
import { APPLICATION_ID, LAYOUT } from './schema'
import { isSealed } from './seal'

/** What the first 100 bytes of an SQLite file say; see https://www.sqlite.org/fileformat.html */
interface Header {
  isSqlite: boolean
  /** Whether another program left it with a write-ahead log. */
  isWal: boolean
  applicationId: number
  layout: number
  bytes: number
  /** How long the database was when it was whole. */
  wholeBytes: number
  /** Whether a seal stands behind the database, and nothing else. */
  isSealed: boolean
}

const HEADER_BYTES = 100

/** Reads the header of a file. Throws ArchiveError when it cannot be opened. */
export function readHeader(path: string): Header {
  const descriptor = openOrRefuse(path)
  try {
    const status = fstatSync(descriptor)
    const header = Buffer.alloc(HEADER_BYTES)
    const read = status.isFile() ? readSync(descriptor, header, 0, HEADER_BYTES, 0) : 0
    const isSqlite =
      read === HEADER_BYTES && header.toString('latin1', 0, 16) === 'SQLite format 3\0'
    const wholeBytes = pageSizeOf(header) * header.readUInt32BE(28)
    return {
      isSqlite,
      isWal: header[18] !== 1 || header[19] !== 1,
      applicationId: header.readUInt32BE(68),
      layout: header.readUInt32BE(60),
      bytes: status.size,
      wholeBytes,
      isSealed: isSqlite && isSealed(descriptor, wholeBytes),
    }
  } finally {
    closeSync(descriptor)
  }
}

function openOrRefuse(path: string): number {
  try {
    // Before it is opened: opening a pipe would wait for ever.
    if (!statSync(path).isFile()) throw notOpened(path, 'it is a folder or a device and no file')
    return openSync(path, 'r')
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = isAbsent ? 'there is no such file' : 'the system does not let it be opened'
    throw notOpened(path, reason, error)
  }
}

const notOpened = (path: string, reason: string, cause?: unknown) =>
  new ArchiveError('unusable-file', `${path} cannot be opened: ${reason}.`, { cause })

// 65536 does not fit the field and is written as 1.
const pageSizeOf = (header: Buffer) => {
  const written = header.readUInt16BE(16)
  return written === 1 ? 65536 : written
}

/** Why a file with this header is no snapshot to be opened, to follow its name; null when it may be one. */
export function refusalOf(header: Header): string | null {
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
  if (header.isWal)
    return 'was opened for writing by another program; copy it again or import its dumps again'
  if (!header.isSealed)
    return 'is damaged: the seal at its end is not whole; copy it again or import its dumps again'
  return null
}
