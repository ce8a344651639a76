import type { Lists } from './text-run'

/** Pages are added as they are needed, so that nothing is copied when the pool grows. */
const PAGE_BITS = 20
const PAGE = 1 << PAGE_BITS
/** The first block of a list holds so many bytes, each further one twice as many as the one before. */
const FIRST_BLOCK = 16
const LARGEST_BLOCK = 4096
/** A block ends with the place of the next one. */
const LINK = 4

/**
 * Posting lists by the number of their word, all growing at once: `(gap * 8 + weight)` in varints, as
 * a PostingList has them. What is touched for each posting lies close together, since words that many
 * texts have are met first: several times as fast as an object for each list.
 */
export class PostingPool {
  readonly #pages: Uint8Array<ArrayBuffer>[] = []
  #free = 0
  /** By the number of a word: where its list begins and ends, and where its last block does. */
  #heads = new Uint32Array(1 << 10)
  #tails = new Uint32Array(1 << 10)
  #limits = new Uint32Array(1 << 10)
  #blocks = new Uint16Array(1 << 10)
  #lengths = new Uint32Array(1 << 10)
  #lasts = new Uint32Array(1 << 10)

  /** Papers come in rising order. */
  push(word: number, paper: number, weight: number): void {
    if (word >= this.#heads.length) this.#grow(word)
    if ((this.#blocks[word] ?? 0) === 0) this.#begin(word)
    let rest = (paper - (this.#lasts[word] ?? 0)) * 8 + weight
    this.#lasts[word] = paper
    while (rest > 127) {
      this.#put(word, (rest & 127) | 128)
      rest = Math.floor(rest / 128)
    }
    this.#put(word, rest)
  }

  /** The lists of the words from 0 to before `words`, one after the other. */
  lists(words: number): Lists {
    const ends = new Uint32Array(words)
    let end = 0
    for (let word = 0; word < words; word++) ends[word] = end += this.#lengths[word] ?? 0
    const bytes = new Uint8Array(end)
    for (let word = 0; word < words; word++) this.#copy(word, bytes, ends[word - 1] ?? 0)
    return { ends, bytes }
  }

  #put(word: number, byte: number): void {
    let tail = this.#tails[word] ?? 0
    if (tail === this.#limits[word]) tail = this.#addBlock(word, tail)
    const page = this.#pages[tail >>> PAGE_BITS]
    if (page) page[tail & (PAGE - 1)] = byte
    this.#tails[word] = tail + 1
    this.#lengths[word] = (this.#lengths[word] ?? 0) + 1
  }

  #begin(word: number): void {
    this.#blocks[word] = FIRST_BLOCK
    const start = this.#take(FIRST_BLOCK)
    this.#heads[word] = start
    this.#tails[word] = start
    this.#limits[word] = start + FIRST_BLOCK - LINK
  }

  /** Returns where the block begins. */
  #addBlock(word: number, tail: number): number {
    const size = Math.min(LARGEST_BLOCK, (this.#blocks[word] ?? 0) * 2)
    const start = this.#take(size)
    const page = this.#pages[tail >>> PAGE_BITS]
    if (page) new DataView(page.buffer).setUint32(tail & (PAGE - 1), start)
    this.#blocks[word] = size
    this.#limits[word] = start + size - LINK
    return start
  }

  /** No block lies across two pages. */
  #take(size: number): number {
    if ((this.#free & (PAGE - 1)) + size > PAGE || this.#free === this.#pages.length * PAGE) {
      this.#free = this.#pages.length * PAGE
      this.#pages.push(new Uint8Array(PAGE))
    }
    const start = this.#free
    this.#free += size
    return start
  }

  #copy(word: number, into: Uint8Array, at: number): void {
    let left = this.#lengths[word] ?? 0
    let start = this.#heads[word] ?? 0
    for (let size = FIRST_BLOCK; left > 0; size = Math.min(LARGEST_BLOCK, size * 2)) {
      const page = this.#pages[start >>> PAGE_BITS]
      const from = start & (PAGE - 1)
      const bytes = Math.min(left, size - LINK)
      if (!page) return
      into.set(page.subarray(from, from + bytes), at)
      at += bytes
      left -= bytes
      start = new DataView(page.buffer).getUint32(from + size - LINK)
    }
  }

  #grow(word: number): void {
    const length = Math.max(word + 1, this.#heads.length * 2)
    this.#heads = larger(this.#heads, length)
    this.#tails = larger(this.#tails, length)
    this.#limits = larger(this.#limits, length)
    this.#lengths = larger(this.#lengths, length)
    this.#lasts = larger(this.#lasts, length)
    const blocks = new Uint16Array(length)
    blocks.set(this.#blocks)
    this.#blocks = blocks
  }
}

function larger(numbers: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(length)
  grown.set(numbers)
  return grown
}
