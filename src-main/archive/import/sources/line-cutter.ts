import { ITEM_LIMITS, itemTooDeep, itemTooLarge } from '../json-items'

const NEW_LINE = 0x0a
const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** Cuts JSON Lines, which arrive in chunks, into items: each line that is not blank is one. */
export class LineCutter {
  #pieces: Buffer[] = []
  #pieceBytes = 0
  #count = 0

  constructor(
    private readonly name: string,
    private readonly limits = ITEM_LIMITS,
  ) {}

  /** The items that end within this chunk; valid as long as the chunk. */
  take(chunk: Buffer): Buffer[] {
    const items: Buffer[] = []
    let start = 0
    for (;;) {
      const end = chunk.indexOf(NEW_LINE, start)
      if (end === -1) break
      this.#add(items, this.#whole(chunk.subarray(start, end)))
      start = end + 1
    }
    if (start < chunk.length) this.#keep(Buffer.from(chunk.subarray(start)))
    return items
  }

  /** To be called after the last chunk: the last line may end without a line end. */
  end(): Buffer[] {
    const items: Buffer[] = []
    this.#add(items, this.#whole(Buffer.alloc(0)))
    return items
  }

  #add(items: Buffer[], line: Buffer): void {
    const isFirst = this.#count === 0 && line.subarray(0, 3).equals(BYTE_ORDER_MARK)
    const item = isFirst ? line.subarray(3) : line
    if (isBlank(item)) return
    this.#count++
    if (levelsOf(item) > this.limits.levels)
      throw itemTooDeep(this.name, this.#count, this.limits.levels)
    items.push(item)
  }

  #whole(rest: Buffer): Buffer {
    if (this.#pieces.length === 0) return rest
    this.#keep(rest)
    const line = Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#pieceBytes = 0
    return line
  }

  #keep(piece: Buffer): void {
    this.#pieces.push(piece)
    this.#pieceBytes += piece.length
    if (this.#pieceBytes > this.limits.megabytes << 20)
      throw itemTooLarge(this.name, this.#count + 1, this.limits.megabytes)
  }
}

const isBlank = (line: Buffer) => line.every((byte) => byte <= 0x20)

/** How deep the brackets of an item are nested. */
function levelsOf(item: Buffer): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < item.length; at++) {
    const byte = item[at] ?? 0
    if (byte === QUOTE) at = endOfString(item, at + 1)
    else if (OPENING.has(byte)) deepest = Math.max(deepest, ++depth)
    else if (CLOSING.has(byte)) depth--
  }
  return deepest
}

/** The place of the quote that ends a string. */
function endOfString(item: Buffer, start: number): number {
  let at = item.indexOf(QUOTE, start)
  while (at !== -1) {
    let before = at
    while (item[before - 1] === BACKSLASH && before > start) before--
    if ((at - before) % 2 === 0) return at
    at = item.indexOf(QUOTE, at + 1)
  }
  return item.length
}
