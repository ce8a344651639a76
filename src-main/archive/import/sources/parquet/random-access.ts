import { open, type FileHandle } from 'node:fs/promises'
import { ArchiveError } from '../../../errors'
import { explained } from '../explained'
import type { Stored } from '../stored'
import { Unsound } from './thrift'

/** Bytes that can be read at any place, as the Parquet library wants them. */
export interface RandomAccess {
  byteLength: number
  slice(start: number, end?: number): Promise<ArrayBuffer>
  close(): Promise<void>
}

/** More than any part of a sound file that is read at once. */
const MOST_AT_ONCE = 512 << 20

/** A file that stands packed in an archive must be held in memory while it is read. */
const MOST_HELD = 256 << 20

/** Ways to read any part of a stored file: in place where it lies unpacked, else from memory. */
export async function randomAccess(stored: Stored): Promise<RandomAccess> {
  if (stored.at === null) return inMemory(stored)
  const { at, size } = stored
  const file = await open(stored.path).catch((error: unknown) => {
    throw explained(stored.name, error)
  })
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      checkRange(start, end, size)
      return readAt(file, at + start, end - start)
    },
    close: () => file.close(),
  }
}

async function readAt(file: FileHandle, start: number, length: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(new ArrayBuffer(length))
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(bytes, done, length - done, start + done)
    if (bytesRead === 0) throw new Unsound('shorter than it was')
    done += bytesRead
  }
  return bytes.buffer
}

async function inMemory(stored: Stored): Promise<RandomAccess> {
  const { name, size } = stored
  if (size > MOST_HELD)
    throw new ArchiveError(
      'unusable-file',
      `${name} cannot be imported: a Parquet file of more than ${MOST_HELD >> 20} MB cannot be read from within a packed archive. Unpack the archive and choose the files in it.`,
    )
  const bytes = new Uint8Array(new ArrayBuffer(size))
  let length = 0
  for await (const chunk of stored.content()) {
    if (length + chunk.length > size) throw new Unsound('longer than its archive says')
    bytes.set(chunk, length)
    length += chunk.length
  }
  return {
    byteLength: length,
    slice: async (start, end = length) => {
      checkRange(start, end, length)
      return bytes.buffer.slice(start, end)
    },
    close: async () => {},
  }
}

function checkRange(start: number, end: number, size: number): void {
  const isWithin = start >= 0 && start <= end && end <= size
  if (!isWithin || end - start > MOST_AT_ONCE)
    throw new Unsound('names places that it does not have')
}
