import { isAscii, isUtf8 } from 'node:buffer'
import { ArchiveError } from '../errors'

/** The file is something else than a JSON array; a folder may well hold such files. */
export class NotADump extends ArchiveError {
  readonly reason: string

  constructor(name: string, reason: string) {
    super('unusable-file', `${name} is no dump: ${reason}.`)
    this.reason = reason
    this.name = 'NotADump'
  }
}

/** The file may have been a dump, but its bytes are not whole. */
export const damaged = (name: string, reason: string, cause?: unknown) =>
  new ArchiveError('unusable-file', `${name} is damaged: ${reason}. Download it again.`, { cause })

/** What no item of a dump comes near. */
export const ITEM_LIMITS = {
  /** The largest items are tasks with all tasks below them, some ten MB; this is far beyond. */
  megabytes: 64,
  /** Tasks are nested nine deep at the source, which makes about thirty levels of brackets. */
  levels: 200,
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/**
 * Cuts a top-level JSON array, which arrives in chunks, into its items: memory holds a chunk and an
 * item, however large the file. A full dump is larger than the longest string there can be, and
 * streaming parsers take twice to four times as long as this and `parseItem`.
 */
export class ItemCutter {
  #place: 'before' | 'inside' | 'after' = 'before'
  #depth = 0
  #inString = false
  /** The last chunk ended with a backslash that escapes the first byte of the next one. */
  #escaped = false
  #count = 0
  /** Bytes of the chunks before this one. */
  #offset = 0
  /** The beginning of an item that did not end within its chunk. */
  #pieces: Buffer[] = []
  #pieceBytes = 0

  constructor(
    private readonly name: string,
    private readonly limits = ITEM_LIMITS,
  ) {}

  /** The bytes of the items that end within this chunk; valid as long as the chunk. */
  take(chunk: Buffer): Buffer[] {
    const items: Buffer[] = []
    const begin = this.#place === 'before' ? this.#findArray(chunk) : 0
    const end = this.#place === 'inside' ? this.#cut(chunk, begin, items) : begin
    if (this.#place === 'after' && !isBlank(chunk.subarray(end)))
      throw damaged(this.name, 'something follows the end of its JSON array')
    this.#offset += chunk.length
    return items
  }

  /** To be called after the last chunk; throws when the array has not ended by then. */
  end(): void {
    if (this.#place === 'after') return
    throw damaged(this.name, this.#place === 'before' ? 'it is empty' : 'its JSON ends too early')
  }

  /** Where the first item may begin; the end of the chunk when the array has not begun. */
  #findArray(chunk: Buffer): number {
    for (const [at, byte] of chunk.entries()) {
      if (isBlankByte(byte) || byte === BYTE_ORDER_MARK[this.#offset + at]) continue
      if (byte === OPEN_OBJECT)
        throw new NotADump(this.name, 'it holds one JSON object instead of an array of items')
      if (byte !== OPEN_ARRAY) throw new NotADump(this.name, 'it is not a JSON array')
      this.#place = 'inside'
      this.#depth = 1
      return at + 1
    }
    return chunk.length
  }

  /** Takes what ends within the chunk and keeps the rest. Returns where the array ended. */
  #cut(chunk: Buffer, begin: number, items: Buffer[]): number {
    let start = begin
    let at = begin
    while (at < chunk.length && this.#place === 'inside') {
      if (this.#inString) {
        at = this.#skipString(chunk, at)
        continue
      }
      const byte = chunk[at]
      if (byte === QUOTE) this.#inString = true
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.#descend()
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) this.#depth--
      if (this.#depth === 0) this.#finish(byte, chunk.subarray(start, at), items)
      else if (byte === COMMA && this.#depth === 1) {
        items.push(this.#item(this.#whole(chunk.subarray(start, at))))
        start = at + 1
      }
      at++
    }
    if (this.#place === 'inside') this.#keep(chunk.subarray(start))
    return at
  }

  /** Where the string ends that `at` is in, after its quote; the chunk's end when it does not. */
  #skipString(chunk: Buffer, at: number): number {
    let begin = at
    if (this.#escaped) {
      this.#escaped = false
      begin++
    }
    const quote = chunk.indexOf(QUOTE, begin)
    const end = quote === -1 ? chunk.length : quote
    const isEscaped = countBackslashes(chunk, begin, end) % 2 === 1
    if (quote === -1) {
      this.#escaped = isEscaped
      return end
    }
    this.#inString = isEscaped
    return end + 1
  }

  #descend(): void {
    const { levels } = this.limits
    if (++this.#depth > levels) throw itemTooDeep(this.name, this.#count + 1, levels)
  }

  #finish(byte: number | undefined, rest: Buffer, items: Buffer[]): void {
    if (byte !== CLOSE_ARRAY) throw invalidItem(this.name, this.#count + 1)
    const bytes = this.#whole(rest)
    if (this.#count > 0 || !isBlank(bytes)) items.push(this.#item(bytes))
    this.#place = 'after'
  }

  #keep(rest: Buffer): void {
    this.#pieces.push(rest)
    this.#pieceBytes += rest.length
    this.#limit(this.#pieceBytes)
  }

  #whole(rest: Buffer): Buffer {
    const bytes = this.#pieces.length === 0 ? rest : Buffer.concat([...this.#pieces, rest])
    this.#pieces = []
    this.#pieceBytes = 0
    this.#limit(bytes.length)
    return bytes
  }

  #limit(bytes: number): void {
    const { megabytes } = this.limits
    if (bytes > megabytes << 20) throw itemTooLarge(this.name, this.#count + 1, megabytes)
  }

  #item(bytes: Buffer): Buffer {
    this.#count++
    return bytes
  }
}

/** The sentence for an item that is nested deeper than any of a dump. */
export const itemTooDeep = (name: string, number: number, levels: number) =>
  refuseItem(name, number, `is nested more than ${levels} levels deep`)

/** The sentence for an item that is larger than any of a dump. */
export const itemTooLarge = (name: string, number: number, megabytes: number) =>
  refuseItem(name, number, `is larger than ${megabytes} MB`)

const refuseItem = (name: string, number: number, reason: string) =>
  new ArchiveError(
    'unusable-file',
    `${name} cannot be imported: its item ${number} ${reason}, as none of a dump is. Download it again from a source that you trust.`,
  )

/**
 * The value of an item. `number` counts the items of the dump from 1. Throws ArchiveError with a
 * sentence when its bytes are no JSON.
 */
export function parseItem(bytes: Buffer, name: string, number: number): unknown {
  // Most items are ASCII, which is decoded faster and kept in half the memory.
  const isPlain = isAscii(bytes)
  if (!isPlain && !isUtf8(bytes)) throw damaged(name, `item ${number} is not UTF-8 text`)
  try {
    return JSON.parse(isPlain ? bytes.toString('latin1') : bytes.toString())
  } catch (error) {
    throw invalidItem(name, number, error)
  }
}

const invalidItem = (name: string, number: number, cause?: unknown) =>
  damaged(name, `item ${number} is not valid JSON`, cause)

const isBlankByte = (byte: number) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

const isBlank = (bytes: Buffer) => bytes.every(isBlankByte)

function countBackslashes(chunk: Buffer, begin: number, end: number): number {
  let at = end
  while (at > begin && chunk[at - 1] === BACKSLASH) at--
  return end - at
}
