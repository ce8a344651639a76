import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ArchiveError } from '../errors'
import { damaged } from './json-items'

/** A file as it was given: where it is, what a sentence calls it, its size. */
export interface GivenFile {
  path: string
  name: string
  bytes: number
  isGzip: boolean
}

/** The content of a file in chunks, unpacked when it is gzip. `onRaw` sees the bytes on disk. */
export async function* contentOf(
  file: GivenFile,
  onRaw: (bytes: Buffer) => void = () => {},
): AsyncGenerator<Buffer> {
  const raw = rawContentOf(file.path, onRaw)
  try {
    yield* file.isGzip ? unpacked(raw) : raw
  } catch (error) {
    throw explained(file.name, error)
  }
}

async function* rawContentOf(path: string, onRaw: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    onRaw(chunk as Buffer)
    yield chunk as Buffer
  }
}

/** Unpacking runs on another thread while the chunk before is read. */
function unpacked(raw: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  // The callback is only there because it must be: errors reach whoever reads the result.
  return pipeline(Readable.from(raw), createGunzip({ chunkSize: 1 << 18 }), () => {})
}

function explained(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof ArchiveError) return error
  const code = String(error.code)
  if (code === 'Z_BUF_ERROR') return damaged(name, 'its compressed data end too early', error)
  if (code.startsWith('Z_')) return damaged(name, 'its compressed data cannot be unpacked', error)
  return unreadable(name, error)
}

/** The sentence for a file that the system does not let us read. */
export function unreadable(name: string, cause: unknown): ArchiveError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown error'
  const reason = REASONS.get(code) ?? `the system reports ${code}`
  return new ArchiveError('unusable-file', `${name} cannot be read: ${reason}.`, { cause })
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'you have no permission to read it'],
  ['EPERM', 'you have no permission to read it'],
  ['EIO', 'the disk reports an error'],
])
