import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { ArchiveError } from '../archive/errors'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full; what arrived is kept',
  EDQUOT: 'the disk is full; what arrived is kept',
  EFBIG: 'the disk takes no file of this size',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'a file is in its place',
  EISDIR: 'there is a folder of this name',
  ENAMETOOLONG: 'its name is too long for the disk',
}

/** Does something with a file; a failure says in one sentence what the disk has against it. */
export async function onDisk<Value>(path: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    throw diskFailure(path, error)
  }
}

/** What the disk has against a file, as one plain sentence. */
export function diskFailure(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error
  const reason = reasons[String(error.code)] ?? `the system says ${error.code}`
  const sentence = `${path} cannot be written: ${reason}.`
  return new ArchiveError('unusable-file', sentence, { cause: error })
}

/** The length of a file; null where there is none. */
export async function lengthOf(path: string): Promise<number | null> {
  try {
    const status = await stat(path)
    return status.isFile() ? status.size : null
  } catch {
    return null
  }
}

/** The SHA-256 of what a file holds so far, ready for more. */
export async function hashOf(
  path: string,
  onBytes: (done: number) => void,
  signal?: AbortSignal,
): Promise<Hash> {
  const hash = createHash('sha256')
  let done = 0
  const content = createReadStream(path, { highWaterMark: 1 << 20 })
  for await (const chunk of content as AsyncIterable<Buffer>) {
    signal?.throwIfAborted()
    hash.update(chunk)
    onBytes((done += chunk.length))
  }
  return hash
}
