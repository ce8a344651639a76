/** Numbers words in the order in which they are first met. Words are compared as bytes. */
export class WordTable {
  count = 0
  #bytes = new Uint8Array(1 << 16)
  /** Where each word ends in `#bytes`; one begins where the one before ends. */
  #ends = new Uint32Array(1 << 12)
  #hashes = new Int32Array(1 << 12)
  /** Open addressing: the number of a word plus one; 0 is free. Its length is a power of two. */
  #slots = new Int32Array(1 << 14)

  /**
   * The number, from 0, of the word that these bytes spell and that has this hash; a new one when it was
   * not met before.
   */
  number(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const known = (this.#slots[slot] ?? 0) - 1
      if (known < 0) return this.#add(bytes.subarray(start, end), hash, slot)
      if (this.#hashes[known] === hash && this.#isAt(known, bytes, start, end)) return known
      slot = (slot + 1) & mask
    }
  }

  /** All words by their number. */
  words(): string[] {
    const text = Buffer.from(this.#bytes.buffer)
    return Array.from({ length: this.count }, (_, number) =>
      text.toString('utf8', this.#start(number), this.#ends[number]),
    )
  }

  #start(number: number): number {
    return this.#ends[number - 1] ?? 0
  }

  #isAt(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = this.#start(number)
    if ((this.#ends[number] ?? 0) - at !== end - start) return false
    for (let other = start; other < end; other++)
      if (this.#bytes[at++] !== bytes[other]) return false
    return true
  }

  #add(word: Uint8Array, hash: number, slot: number): number {
    const number = this.count++
    const start = this.#start(number)
    const end = start + word.length
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, end)
    if (number === this.#ends.length) {
      this.#ends = grown(this.#ends, number + 1)
      this.#hashes = grown(this.#hashes, number + 1)
    }
    this.#bytes.set(word, start)
    this.#ends[number] = end
    this.#hashes[number] = hash
    this.#slots[slot] = number + 1
    // Half full at most, so that a search meets a free slot soon.
    if (this.count * 2 > this.#slots.length) this.#spread()
    return number
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    const mask = this.#slots.length - 1
    for (let number = 0; number < this.count; number++) {
      const hash = this.#hashes[number] ?? 0
      let slot = (hash ^ (hash >>> 15)) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = number + 1
    }
  }
}

function grown<Numbers extends Uint8Array | Uint32Array | Int32Array>(
  numbers: Numbers,
  needed: number,
): Numbers {
  const Kind = numbers.constructor as new (length: number) => Numbers
  const larger = new Kind(Math.max(needed, numbers.length * 2))
  larger.set(numbers)
  return larger
}
