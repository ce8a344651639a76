const MAGIC = 0xfd2fb528
/** The last four bits of the magic number of a frame that is to be skipped are free. */
const SKIPPABLE = 0x184d2a5
const LONGEST_HEADER = 18
const RLE = 1

/** Bytes that are not what a zstd file may have at that place. */
class NotZstd extends Error {}

/** A frame that wants more memory than we give it. */
export class WindowTooLarge extends Error {}

/**
 * Follows the frames and blocks of a zstd file without unpacking them. The library that unpacks
 * believes the window size of each frame header, however large, and makes room for it at once.
 * Format: RFC 8878.
 */
export class ZstdFrames {
  #kept: Buffer = Buffer.alloc(0)
  #toSkip = 0
  #place: 'frame' | 'block' = 'frame'
  #hasChecksum = false

  constructor(private readonly mostWindow: number) {}

  /** Looks at the next bytes; throws for what must not be unpacked. */
  take(chunk: Buffer): void {
    let bytes = this.#kept.length > 0 ? Buffer.concat([this.#kept, chunk]) : chunk
    for (;;) {
      const skipped = Math.min(this.#toSkip, bytes.length)
      this.#toSkip -= skipped
      bytes = bytes.subarray(skipped)
      const step = this.#toSkip > 0 ? null : this.#next(bytes)
      if (step === null) break
      this.#toSkip = step
    }
    this.#kept = Buffer.from(bytes)
  }

  /** How many bytes to go on by; null when more are needed to tell. */
  #next(bytes: Buffer): number | null {
    return this.#place === 'block' ? this.#block(bytes) : this.#frame(bytes)
  }

  #block(bytes: Buffer): number | null {
    if (bytes.length < 3) return null
    const header = bytes.readUIntLE(0, 3)
    const size = ((header >> 1) & 3) === RLE ? 1 : header >> 3
    const isLast = (header & 1) === 1
    if (isLast) this.#place = 'frame'
    return 3 + size + (isLast && this.#hasChecksum ? 4 : 0)
  }

  #frame(bytes: Buffer): number | null {
    if (bytes.length < 8) return null
    const magic = bytes.readUInt32LE(0)
    if (magic >>> 4 === SKIPPABLE) return 8 + bytes.readUInt32LE(4)
    if (magic !== MAGIC) throw new NotZstd()
    const header = frameHeader(bytes)
    if (header === null) return null
    if (header.window > this.mostWindow) throw new WindowTooLarge()
    this.#hasChecksum = header.hasChecksum
    this.#place = 'block'
    return header.length
  }
}

function frameHeader(bytes: Buffer) {
  const flags = bytes[4] ?? 0
  const isSingle = (flags & 0x20) !== 0
  const idBytes = [0, 1, 2, 4][flags & 3] ?? 0
  const sizeFlag = flags >> 6
  const sizeBytes = sizeFlag === 0 ? (isSingle ? 1 : 0) : 1 << sizeFlag
  const sizeAt = 5 + (isSingle ? 0 : 1) + idBytes
  const length = sizeAt + sizeBytes
  if (bytes.length < Math.min(length, LONGEST_HEADER)) return null
  const window = isSingle ? contentSize(bytes, sizeAt, sizeBytes) : windowOf(bytes[5] ?? 0)
  return { length, window, hasChecksum: (flags & 4) !== 0 }
}

function contentSize(bytes: Buffer, at: number, length: number): number {
  if (length === 8) return Number(bytes.readBigUInt64LE(at))
  return bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0)
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}
