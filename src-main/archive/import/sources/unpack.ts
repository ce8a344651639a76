import { pipeline, Readable } from 'node:stream'
import { crc32, createGunzip, createInflateRaw } from 'node:zlib'
import { ArchiveError } from '../../errors'
import { damaged } from '../json-items'
import { BombGuard } from './bomb-guard'
import { explained } from './explained'
import { WindowTooLarge, ZstdFrames } from './zstd-frames'

export type Packing = 'gzip' | 'zstd'

/** The unpacked content of what is packed. */
export const unpacked = (
  name: string,
  packed: AsyncIterable<Buffer>,
  packing: Packing,
): AsyncIterable<Buffer> =>
  packing === 'gzip' ? gunzipped(name, packed) : unpackedZstd(name, packed)

async function* gunzipped(name: string, packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const guard = new BombGuard(name)
  yield* throughThread(name, packed, guard, createGunzip({ chunkSize: 1 << 18 }))
}

/** What an archive says of a member. */
interface Promised {
  size: number
  crc: number
}

/** The content of a zip member; throws when it is not what the archive says it is. */
export async function* inflated(
  name: string,
  packed: AsyncIterable<Buffer>,
  { size, crc }: Promised,
): AsyncGenerator<Buffer> {
  const guard = new BombGuard(name)
  const inflate = createInflateRaw({ chunkSize: 1 << 18 })
  yield* asPromised(name, throughThread(name, packed, guard, inflate), { size, crc })
}

/** Passes a content on; throws when it is longer, shorter or other than promised. */
export async function* asPromised(
  name: string,
  content: AsyncIterable<Buffer>,
  { size, crc }: Promised,
): AsyncGenerator<Buffer> {
  let length = 0
  let sum = 0
  for await (const chunk of content) {
    length += chunk.length
    if (length > size) throw damaged(name, 'it is longer than its archive says')
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (length < size) throw damaged(name, 'it is shorter than its archive says')
  if (sum !== crc) throw damaged(name, 'its checksum is not that of its archive')
}

/** Unpacking runs on another thread while the chunk before is read. */
async function* throughThread(
  name: string,
  packed: AsyncIterable<Buffer>,
  guard: BombGuard,
  unpacker: NodeJS.ReadWriteStream,
): AsyncGenerator<Buffer> {
  const counted = Readable.from(counting(packed, guard))
  // The callback is only there because it must be: errors reach whoever reads the result.
  const chunks = pipeline(counted, unpacker, () => {}) as unknown as AsyncIterable<Buffer>
  try {
    for await (const chunk of chunks) {
      guard.gives(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw explained(name, error)
  }
}

async function* counting(packed: AsyncIterable<Buffer>, guard: BombGuard): AsyncGenerator<Buffer> {
  for await (const chunk of packed) {
    guard.takes(chunk.length)
    yield chunk
  }
}

/** What `zstd --long` and `--ultra -22` need. */
const MOST_WINDOW = 128 << 20

/** So little at a time that what it unpacks to has room in memory. */
const STEP = 1 << 16

async function* unpackedZstd(name: string, packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { Decompress } = await import('fzstd')
  const guard = new BombGuard(name)
  const frames = new ZstdFrames(MOST_WINDOW)
  let ready: Buffer[] = []
  const unpacker = new Decompress((chunk) => {
    guard.gives(chunk.length)
    if (chunk.length > 0) ready.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
  })
  const push = (bytes: Buffer, isLast: boolean) => {
    try {
      frames.take(bytes)
      unpacker.push(bytes, isLast)
    } catch (error) {
      throw explainedZstd(name, error)
    }
  }
  for await (const chunk of packed) {
    guard.takes(chunk.length)
    for (let at = 0; at < chunk.length; at += STEP) {
      push(chunk.subarray(at, at + STEP), false)
      yield* ready
      ready = []
    }
  }
  push(Buffer.alloc(0), true)
  yield* ready
}

/** The code that the library gives to an end that comes too early. */
const UNEXPECTED_END = 5

function explainedZstd(name: string, error: unknown): unknown {
  if (error instanceof ArchiveError) return error
  if (error instanceof WindowTooLarge)
    return new ArchiveError(
      'unusable-file',
      `${name} cannot be imported: it is packed so that unpacking it takes more than ${MOST_WINDOW >> 20} MB of memory. Unpack it with zstd and choose what was in it.`,
    )
  const isCut = error instanceof Error && 'code' in error && error.code === UNEXPECTED_END
  return damaged(
    name,
    `its compressed data ${isCut ? 'end too early' : 'cannot be unpacked'}`,
    error,
  )
}
