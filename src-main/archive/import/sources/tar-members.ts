import { Readable } from 'node:stream'
import type { Header } from 'tar-stream'
import { ArchiveError } from '../../errors'
import { damaged } from '../json-items'
import { memberName } from './labels'
import { refuseTooMany, type Members } from './members'
import { rangeOf, type OnRaw, type Stored } from './stored'
import { unpacked, type Packing } from './unpack'

/**
 * The members of a tar archive, packed or not. It has no list of them, so that it is read once from
 * end to end; after that each is found by its place. `onStep` is called as that goes on.
 */
export async function tarMembers(
  archive: Stored,
  packing: Packing | null,
  onStep: () => void,
): Promise<Members> {
  const { extract } = await import('tar-stream')
  const members: Members = { files: [], leftOut: [] }
  const tar = extract()
  const source = Readable.from(stepping(contentOf(archive, packing), onStep))
  source.on('error', (error) => tar.destroy(error))
  source.pipe(tar)
  try {
    for await (const entry of tar) {
      refuseTooMany(members, archive.name)
      addMember(members, { archive, packing, header: entry.header as PlacedHeader })
      for await (const chunk of entry) void chunk
    }
  } catch (error) {
    throw unreadableTar(archive.name, error)
  } finally {
    source.destroy()
  }
  shareSize(members.files, archive.bytes, packing)
  return members
}

/** The library says where the content of a member begins; its types do not. */
type PlacedHeader = Header & { byteOffset: number }

interface Found {
  archive: Stored
  packing: Packing | null
  header: PlacedHeader
}

function addMember({ files, leftOut }: Members, { archive, packing, header }: Found): void {
  const name = memberName(archive.name, header.name)
  if (header.type === 'directory') return
  if (header.type !== 'file' && header.type !== 'contiguous-file') {
    const isLink = header.type === 'link' || header.type === 'symlink'
    leftOut.push({ name, reason: isLink ? 'it is a link' : 'it is no file' })
    return
  }
  const size = header.size ?? 0
  const range = { start: header.byteOffset, end: header.byteOffset + size }
  const content = (onRaw?: OnRaw) =>
    packing === null
      ? rangeOf(archive.path, name, range, onRaw)
      : partOf(archive, packing, range, onRaw)
  const at = packing === null ? range.start : null
  files.push({ name, path: archive.path, bytes: size, size, at, archive: 'tar', content })
}

const contentOf = (archive: Stored, packing: Packing | null, onRaw?: OnRaw) =>
  packing === null
    ? archive.content(onRaw)
    : unpacked(archive.name, archive.content(onRaw), packing)

/**
 * A part of what is packed in an archive. What comes before it must be unpacked too; meanwhile there
 * are empty chunks, so that whoever waits for it can still end it.
 */
async function* partOf(
  archive: Stored,
  packing: Packing,
  { start, end }: { start: number; end: number },
  onRaw: OnRaw = () => {},
): AsyncGenerator<Buffer> {
  let at = 0
  const onRawOfPart: OnRaw = (count) => {
    if (at >= start) onRaw(count)
  }
  for await (const chunk of contentOf(archive, packing, onRawOfPart)) {
    yield chunk.subarray(Math.max(0, start - at), Math.max(0, end - at))
    at += chunk.length
    if (at >= end) return
  }
}

/** What members take of a packed archive can only be told in proportion. */
function shareSize(files: Stored[], bytes: number, packing: Packing | null): void {
  if (packing === null) return
  const whole = files.reduce((sum, { size }) => sum + size, 0)
  for (const file of files) file.bytes = Math.round((bytes * file.size) / Math.max(1, whole))
}

async function* stepping(
  content: AsyncIterable<Buffer>,
  onStep: () => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    onStep()
    yield chunk
  }
}

function unreadableTar(name: string, error: unknown): unknown {
  if (error instanceof ArchiveError) return error
  const message = error instanceof Error ? error.message : ''
  if (message === 'Unexpected end of data')
    return damaged(name, 'it is a tar archive that ends too early', error)
  const isOurs = /^(Invalid|Header exceeds)/.test(message)
  return isOurs ? damaged(name, 'it is a tar archive that is not sound', error) : error
}
