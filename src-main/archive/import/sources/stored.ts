import { createReadStream } from 'node:fs'
import { explained } from './explained'

/** Hears how many bytes of the disk were read, and which where they are read in order. */
export type OnRaw = (count: number, bytes?: Buffer) => void

/** Bytes that a dump is read from, as often as wanted: a file, or a member of an archive. */
export interface Stored {
  /** What a sentence calls it. */
  name: string
  /** The file on disk that holds it. */
  path: string
  /** What it takes of that file; about as much as `onRaw` sees. */
  bytes: number
  /** How long it is. */
  size: number
  /** Where it begins in the file, when it stands there as it is. */
  at: number | null
  archive: 'zip' | 'tar' | null
  content(onRaw?: OnRaw): AsyncIterable<Buffer>
}

/** A file as a whole. */
export function storedFile(path: string, name: string, bytes: number): Stored {
  const content = (onRaw?: OnRaw) => rangeOf(path, name, { start: 0, end: null }, onRaw)
  return { name, path, bytes, size: bytes, at: 0, archive: null, content }
}

/** The bytes of a file from `start` to `end`, or to its end. */
export async function* rangeOf(
  path: string,
  name: string,
  { start, end }: { start: number; end: number | null },
  onRaw: OnRaw = () => {},
): AsyncGenerator<Buffer> {
  if (end !== null && end <= start) return
  const last = end === null ? {} : { end: end - 1 }
  try {
    for await (const chunk of createReadStream(path, { start, ...last, highWaterMark: 1 << 20 })) {
      onRaw((chunk as Buffer).length, chunk as Buffer)
      yield chunk as Buffer
    }
  } catch (error) {
    throw explained(name, error)
  }
}

/** The first bytes of a content, at least so many unless it is shorter. */
export async function beginningOf(
  content: AsyncIterable<Buffer>,
  least: number,
): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of content) {
    chunks.push(Buffer.from(chunk))
    length += chunk.length
    if (length >= least) break
  }
  return Buffer.concat(chunks)
}
