import { createHash, type Hash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, readFile, rename, rm, writeFile, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { STRONG_ETAG } from './answer'
import { hashOf, lengthOf, onDisk } from './disk'
import type { DownloadFile } from './download-list'
import { partialPath, type Watch } from './download-plan'

const origin = z.object({
  address: z.string(),
  etag: z.string().regex(STRONG_ETAG).nullable(),
  total: z.int().nullable(),
})

/** Which file what has arrived is the beginning of. */
export type Origin = z.infer<typeof origin>

/** What has arrived of a file, in `<name>.download`; whence, in `<name>.download.json`. */
export class PartialFile {
  /** Whether a single answer gave all of it, so that a mistake in it is that answer's. */
  isOfOneAnswer = false
  origin: Origin | null
  readonly #path: string
  readonly #handle: FileHandle
  #length: number
  #hash: Hash
  #isOpen = true

  private constructor(path: string, handle: FileHandle, hash: Hash, found: Origin | null) {
    this.#path = path
    this.#handle = handle
    this.#hash = hash
    this.#length = 0
    this.origin = found
  }

  /** Takes up what arrived before. It is read again: the disk is not believed. */
  static async open(
    folder: string,
    file: DownloadFile,
    { onProgress, signal }: Watch,
  ): Promise<PartialFile> {
    const path = partialPath(folder, file)
    return onDisk(path, async () => {
      const bytes = (await lengthOf(path)) ?? 0
      const stage = `Checking what is there of ${file.name}`
      const report = (done: number) => onProgress?.({ stage, done, total: bytes, unit: 'bytes' })
      const hash = bytes > 0 ? await hashOf(path, report, signal) : createHash('sha256')
      const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o644)
      const partial = new PartialFile(path, handle, hash, await readOrigin(path))
      partial.#length = bytes
      if (file.bytes !== null && bytes > file.bytes) await partial.clear()
      return partial
    })
  }

  get length(): number {
    return this.#length
  }

  /** The SHA-256 of what is there. */
  get sha256(): string {
    return this.#hash.copy().digest('hex')
  }

  /** Begins anew. */
  async restart(from: Origin): Promise<void> {
    await this.clear()
    this.isOfOneAnswer = true
    await this.#remember(from)
  }

  /** Goes on with what another answer sends. */
  async goOn(from: Origin): Promise<void> {
    this.isOfOneAnswer = false
    await this.#remember(from)
  }

  async append(chunk: Buffer): Promise<void> {
    await onDisk(this.#path, async () => {
      for (let written = 0; written < chunk.length;) {
        const rest = chunk.length - written
        const { bytesWritten } = await this.#handle.write(chunk, written, rest, this.#length)
        this.#hash.update(chunk.subarray(written, written + bytesWritten))
        this.#length += bytesWritten
        written += bytesWritten
      }
    })
  }

  /** Throws away what is there. */
  async clear(): Promise<void> {
    await onDisk(this.#path, () => this.#handle.truncate(0))
    this.#length = 0
    this.#hash = createHash('sha256')
  }

  /** Gives the whole file its name. After a crash there is the part or the whole. */
  async publish(path: string): Promise<void> {
    await onDisk(path, async () => {
      await this.#handle.sync()
      await this.#close()
      await rename(this.#path, path)
      await syncFolder(dirname(path))
      await rm(originPath(this.#path), { force: true })
    })
  }

  /** Leaves what is there for the next time; nothing when there is nothing, or it is published. */
  async leave(): Promise<void> {
    if (!this.#isOpen) return
    await this.#close()
    if (this.#length > 0) return
    await rm(this.#path, { force: true })
    await rm(originPath(this.#path), { force: true })
  }

  async #close(): Promise<void> {
    this.#isOpen = false
    await this.#handle.close()
  }

  async #remember(from: Origin): Promise<void> {
    this.origin = from
    const path = originPath(this.#path)
    await onDisk(path, async () => {
      await writeFile(`${path}.partial`, JSON.stringify(from), { mode: 0o644 })
      await rename(`${path}.partial`, path)
    })
  }
}

const originPath = (path: string) => `${path}.json`

async function readOrigin(path: string): Promise<Origin | null> {
  try {
    return origin.parse(JSON.parse(await readFile(originPath(path), 'utf8')))
  } catch {
    return null
  }
}

/** So that the new name outlasts a power cut. Windows opens no folders, and needs no such care. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(join(folder, '.'))
    await handle.sync().finally(() => handle.close())
  } catch {
    // A disk that cannot do this has done what it can.
  }
}
