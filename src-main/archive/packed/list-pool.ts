/** Lists one after the other. */
export interface Lists {
  /** Where each list ends in `bytes`. */
  ends: Uint32Array<ArrayBuffer>
  bytes: Uint8Array<ArrayBuffer>
}

/** Pages are added as they are needed, so that nothing is copied when the pool grows. */
const PAGE_BITS = 20
const PAGE = 1 << PAGE_BITS
/** The first block of a list holds so many bytes, each further one twice as many as the one before. */
const FIRST_BLOCK = 16
const LARGEST_BLOCK = 4096
/** A block ends with the place of the next one. */
const LINK = 4

/** What is kept of a list side by side; places count through all pages. */
const HEAD = 0
const TAIL = 1
/** Where the last block ends, before its link. */
const LIMIT = 2
/** The size of the last block; 0 for a list without any. */
const BLOCK = 3
const BYTES = 4
const LAST = 5
const COUNT = 6
const FIELDS = 8

/**
 * Many lists of rising ids by their number, all growing at once, as IdList and PostingList pack them.
 * What is touched for an id lies close together: several times as fast as an object for each list.
 */
export class ListPool {
  readonly #pages: Uint8Array<ArrayBuffer>[] = []
  #free = 0
  #lists = new Uint32Array(FIELDS << 10)

  /** Ids come in rising order. `gap * scale + extra` is what is packed: a scale of 8 leaves room for 7. */
  constructor(private readonly scale: 1 | 8) {}

  push(list: number, id: number, extra = 0): void {
    const at = list * FIELDS
    if (at >= this.#lists.length) this.#grow(at)
    if (this.#lists[at + BLOCK] === 0) this.#begin(at)
    let rest = (id - (this.#lists[at + LAST] ?? 0)) * this.scale + extra
    this.#lists[at + LAST] = id
    this.#lists[at + COUNT] = (this.#lists[at + COUNT] ?? 0) + 1
    while (rest > 127) {
      this.#put(at, (rest & 127) | 128)
      rest = Math.floor(rest / 128)
    }
    this.#put(at, rest)
  }

  /** How many ids a list has. */
  count(list: number): number {
    return this.#lists[list * FIELDS + COUNT] ?? 0
  }

  bytes(list: number): Uint8Array {
    const bytes = new Uint8Array(this.#lists[list * FIELDS + BYTES] ?? 0)
    this.#copy(list, bytes, 0)
    return bytes
  }

  /** The lists from 0 to before `count`. */
  all(count: number): Lists {
    let end = 0
    const ends = new Uint32Array(count)
    for (let list = 0; list < count; list++)
      ends[list] = end += this.#lists[list * FIELDS + BYTES] ?? 0
    const bytes = new Uint8Array(end)
    for (let list = 0; list < count; list++) this.#copy(list, bytes, ends[list - 1] ?? 0)
    return { ends, bytes }
  }

  #put(at: number, byte: number): void {
    let tail = this.#lists[at + TAIL] ?? 0
    if (tail === this.#lists[at + LIMIT]) tail = this.#addBlock(at, tail)
    const page = this.#pages[tail >>> PAGE_BITS]
    if (page) page[tail & (PAGE - 1)] = byte
    this.#lists[at + TAIL] = tail + 1
    this.#lists[at + BYTES] = (this.#lists[at + BYTES] ?? 0) + 1
  }

  #begin(at: number): void {
    const start = this.#take(FIRST_BLOCK)
    this.#lists[at + HEAD] = start
    this.#lists[at + TAIL] = start
    this.#lists[at + LIMIT] = start + FIRST_BLOCK - LINK
    this.#lists[at + BLOCK] = FIRST_BLOCK
  }

  /** Returns where the block begins. */
  #addBlock(at: number, tail: number): number {
    const size = Math.min(LARGEST_BLOCK, (this.#lists[at + BLOCK] ?? 0) * 2)
    const start = this.#take(size)
    const page = this.#pages[tail >>> PAGE_BITS]
    if (page) new DataView(page.buffer).setUint32(tail & (PAGE - 1), start)
    this.#lists[at + LIMIT] = start + size - LINK
    this.#lists[at + BLOCK] = size
    return start
  }

  /** No block lies across two pages. */
  #take(size: number): number {
    const isFull = this.#free + size > this.#pages.length * PAGE
    if (isFull) {
      this.#free = this.#pages.length * PAGE
      this.#pages.push(new Uint8Array(PAGE))
    }
    const start = this.#free
    this.#free += size
    return start
  }

  #copy(list: number, into: Uint8Array, to: number): void {
    let left = this.#lists[list * FIELDS + BYTES] ?? 0
    let start = this.#lists[list * FIELDS + HEAD] ?? 0
    for (let size = FIRST_BLOCK; left > 0; size = Math.min(LARGEST_BLOCK, size * 2)) {
      const page = this.#pages[start >>> PAGE_BITS]
      if (!page) return
      const from = start & (PAGE - 1)
      const bytes = Math.min(left, size - LINK)
      into.set(page.subarray(from, from + bytes), to)
      to += bytes
      left -= bytes
      start = new DataView(page.buffer).getUint32(from + size - LINK)
    }
  }

  #grow(at: number): void {
    const larger = new Uint32Array(Math.max(at + FIELDS, this.#lists.length * 2))
    larger.set(this.#lists)
    this.#lists = larger
  }
}
