import type { Entry, ZipFile } from 'yauzl'
import { ArchiveError } from '../../errors'
import { damaged } from '../json-items'
import { memberName } from './labels'
import { refuseTooMany, type Members } from './members'
import { rangeOf, type OnRaw, type Stored } from './stored'
import { asPromised, inflated } from './unpack'

const STORED = 0
const DEFLATED = 8

/** The types of files that a zip archive made on Unix tells of its members. */
const TYPE_MASK = 0o170000
const REGULAR = 0o100000
const SYMLINK = 0o120000

/** The members of a zip archive. Nothing is unpacked; each is found by its place in the file. */
export async function zipMembers(archive: Stored): Promise<Members> {
  const { openPromise, getFileNameLowLevel } = await import('yauzl')
  // Names come as bytes: the library would refuse the whole archive for one that leads elsewhere.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false }
  const zip = await openPromise(archive.path, options).catch((error: unknown) => {
    throw unreadableZip(archive.name, error)
  })
  try {
    const members: Members = { files: [], leftOut: [] }
    for await (const entry of zip.eachEntry()) {
      refuseTooMany(members, archive.name)
      const label = getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        false,
      )
      if (label.endsWith('/')) continue
      await addMember(members, { archive, zip, entry, name: memberName(archive.name, label) })
    }
    return members
  } catch (error) {
    throw unreadableZip(archive.name, error)
  } finally {
    zip.close()
  }
}

interface Found {
  archive: Stored
  zip: ZipFile
  entry: Entry
  name: string
}

async function addMember({ files, leftOut }: Members, found: Found): Promise<void> {
  const { archive, zip, entry, name } = found
  const reason = whyNot(entry)
  if (reason) {
    leftOut.push({ name, reason })
    return
  }
  const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const end = start + entry.compressedSize
  const promised = { size: entry.uncompressedSize, crc: entry.crc32 }
  const isPacked = entry.compressionMethod === DEFLATED
  const content = (onRaw?: OnRaw) => {
    const raw = rangeOf(archive.path, name, { start, end }, onRaw)
    return isPacked ? inflated(name, raw, promised) : asPromised(name, raw, promised)
  }
  files.push({
    name,
    path: archive.path,
    bytes: entry.compressedSize,
    size: entry.uncompressedSize,
    at: isPacked ? null : start,
    archive: 'zip',
    content,
  })
}

function whyNot(entry: Entry): string | null {
  const type = (entry.externalFileAttributes >>> 16) & TYPE_MASK
  if (type === SYMLINK) return 'it is a link'
  if (type !== 0 && type !== REGULAR) return 'it is no file'
  if (entry.isEncrypted()) return 'it is protected by a password'
  const isKnown = entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED
  return isKnown ? null : 'it is packed in a way that only newer programs know'
}

const unreadableZip = (name: string, error: unknown) =>
  error instanceof ArchiveError
    ? error
    : damaged(name, 'it is a zip archive that is not whole or not sound', error)
