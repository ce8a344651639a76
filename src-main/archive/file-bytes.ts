import { readSync, writeSync } from 'node:fs'

/**
 * A file on disk in the shape of a byte array, so that sql.js works on it in place instead of
 * holding it in memory.
 *
 * sql.js passes its constructor's bytes to Emscripten's in-memory file system, which calls
 * `slice(0, length)` once, keeps what that returns as the file's contents, and from then on only
 * reads with `subarray` and writes with `set`. None of this is documented, so the caller must check
 * `adopted` after opening, and the version of sql.js is pinned and held by a test.
 *
 * Never VACUUM, truncate or export() such a database: the file system would replace this object by
 * an array in memory, silently detached from the disk.
 */
export class FileBytes {
  adopted = false
  bytesRead = 0
  #scratch = Buffer.allocUnsafe(1 << 17)

  constructor(
    private readonly descriptor: number,
    private readonly size: number,
    private readonly writable: boolean,
  ) {}

  /** Endless once adopted for writing, so that the file system never grows it by copying. */
  get length(): number {
    return this.adopted && this.writable ? Number.MAX_SAFE_INTEGER : this.size
  }

  slice(): this {
    this.adopted = true
    return this
  }

  /** The bytes from `start` to `end`, valid until the next call; zeros beyond the end of the file. */
  subarray(start: number, end: number): Uint8Array {
    const wanted = end - start
    if (wanted > this.#scratch.length) this.#scratch = Buffer.allocUnsafe(wanted)
    const read = readSync(this.descriptor, this.#scratch, 0, wanted, start)
    this.bytesRead += read
    if (read < wanted) this.#scratch.fill(0, read, wanted)
    return this.#scratch.subarray(0, wanted)
  }

  set(bytes: Uint8Array, position: number): void {
    let written = 0
    while (written < bytes.length)
      written += writeSync(
        this.descriptor,
        bytes,
        written,
        bytes.length - written,
        position + written,
      )
  }
}
