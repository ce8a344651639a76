import { createHash } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import { z } from 'zod'
import { ArchiveError } from './errors'

/**
 * The seal of a snapshot stands behind its last page, where SQLite does not look: as JSON the SHA-256
 * of every range of the database, then an end of 48 bytes that holds the seal itself together (a mark,
 * the length of the JSON, its SHA-256). So any byte of the file that changes is found, and told where.
 */
const RANGE = 1 << 20
const MARK = 'PwC seal'
const END_BYTES = 48

const digest = z.string().length(64)
const sealText = z.object({
  /** Length of the database. */
  bytes: z.number().int().positive(),
  /** Bytes per digest; the last range may be shorter. */
  range: z.literal(RANGE),
  digests: z.array(digest),
})

/** What a seal says. */
interface Seal {
  bytes: number
  digests: readonly string[]
  /** SHA-256 of the digests: it names the content of the database. */
  fingerprint: string
}

/** Called with the bytes done and those in all; what it throws ends the work. */
type OnBytes = (done: number, total: number) => void

/** Seals a finished database file, whose length is `bytes`. */
export function writeSeal(path: string, bytes: number, onBytes: OnBytes = () => {}): void {
  const descriptor = openSync(path, 'r+')
  try {
    const digests = [...digestsOf(descriptor, bytes, onBytes)]
    const text = Buffer.from(JSON.stringify({ bytes, range: RANGE, digests }))
    const sealed = Buffer.concat([text, endOf(text)])
    let written = 0
    while (written < sealed.length)
      written += writeSync(descriptor, sealed, written, sealed.length - written, bytes + written)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function endOf(text: Buffer): Buffer {
  const end = Buffer.alloc(END_BYTES)
  end.write(MARK, 0, 'latin1')
  end.writeUInt32BE(text.length, 8)
  sha256(text).copy(end, 16)
  return end
}

/**
 * Whether a seal ends the file just behind the `bytes` of its database. Reads a few bytes only, so it
 * is no proof that the seal is whole.
 */
export function isSealed(descriptor: number, bytes: number): boolean {
  const { size } = fstatSync(descriptor)
  const length = textLengthOf(descriptor, size)
  return length !== null && bytes + length + END_BYTES === size
}

function textLengthOf(descriptor: number, size: number): number | null {
  if (size < END_BYTES) return null
  const end = Buffer.alloc(END_BYTES)
  readSync(descriptor, end, 0, END_BYTES, size - END_BYTES)
  return end.toString('latin1', 0, MARK.length) === MARK ? end.readUInt32BE(8) : null
}

/** Reads the seal of a file. Throws ArchiveError when there is none, or when it is not whole. */
function readSeal(descriptor: number, name: string): Seal {
  const { size } = fstatSync(descriptor)
  const length = textLengthOf(descriptor, size)
  if (length === null || length > longestText(size) || length + END_BYTES > size) throw broken(name)
  const sealed = Buffer.alloc(length + END_BYTES)
  readSync(descriptor, sealed, 0, sealed.length, size - sealed.length)
  const text = sealed.subarray(0, length)
  if (!endOf(text).equals(sealed.subarray(length))) throw broken(name)
  const read = sealText.safeParse(parse(text))
  if (!read.success) throw broken(name)
  const { bytes, digests } = read.data
  if (bytes !== size - sealed.length || digests.length !== Math.ceil(bytes / RANGE))
    throw broken(name)
  return { bytes, digests, fingerprint: sha256(Buffer.from(digests.join(''))).toString('hex') }
}

/** A digest takes 67 characters; what says that it is longer was made to fill the memory. */
const longestText = (size: number) => 200 + 80 * Math.ceil(size / RANGE)

const broken = (name: string) =>
  new ArchiveError(
    'unusable-file',
    `${name} is damaged: the seal at its end is not whole; copy it again or import its dumps again.`,
  )

function parse(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString())
  } catch {
    return undefined
  }
}

/** What became of a sealed file: nothing, or the bytes from which on ranges of it are damaged. */
interface Verified {
  fingerprint: string
  bytes: number
  damagedFrom: readonly number[]
}

/** Reads a whole file and holds it against its seal. Throws ArchiveError when the seal is not whole. */
export function verifySeal(path: string, name: string, onBytes: OnBytes = () => {}): Verified {
  const descriptor = openSync(path, 'r')
  try {
    const { bytes, digests, fingerprint } = readSeal(descriptor, name)
    const damagedFrom: number[] = []
    let index = 0
    for (const found of digestsOf(descriptor, bytes, onBytes)) {
      if (found !== digests[index]) damagedFrom.push(index * RANGE)
      index++
    }
    return { fingerprint, bytes, damagedFrom }
  } finally {
    closeSync(descriptor)
  }
}

function* digestsOf(descriptor: number, bytes: number, onBytes: OnBytes): Generator<string> {
  const buffer = Buffer.allocUnsafe(RANGE)
  for (let start = 0; start < bytes; start += RANGE) {
    onBytes(start, bytes)
    const read = readSync(descriptor, buffer, 0, Math.min(RANGE, bytes - start), start)
    yield sha256(buffer.subarray(0, read)).toString('hex')
  }
  onBytes(bytes, bytes)
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
