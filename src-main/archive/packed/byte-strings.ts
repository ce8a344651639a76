/** What is kept of a string side by side, so that looking one up is two steps through memory. */
const HASH = 0
const NUMBER = 1
const START = 2
const END = 3
const FIELDS = 4

/**
 * Numbers strings from 0 in the order in which they are first met. They are kept and compared as UTF-8
 * outside the heap: millions of strings there would keep the collector busy.
 */
export class ByteStrings {
  count = 0
  #bytes = Buffer.alloc(1 << 16)
  #free = 0
  /** Open addressing; a number is stored plus one, 0 is free. There is a power of two of places. */
  #places = new Int32Array(FIELDS << 12)
  readonly #scratch = new Scratch()

  /** The number of the string that these bytes with this hash spell; a new one when there is none. */
  number(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const place = this.#placeOf(bytes, start, end, hash)
    const known = (this.#places[place + NUMBER] ?? 0) - 1
    return known < 0 ? this.#add(bytes.subarray(start, end), hash, place) : known
  }

  /** The number of a string; a new one when there is none. */
  numberOf(text: string): number {
    const { bytes, length } = this.#scratch.write(text)
    return this.number(bytes, 0, length, hashOf(bytes, 0, length))
  }

  /** The number of a string; -1 when there is none. */
  find(text: string): number {
    const { bytes, length } = this.#scratch.write(text)
    const place = this.#placeOf(bytes, 0, length, hashOf(bytes, 0, length))
    return (this.#places[place + NUMBER] ?? 0) - 1
  }

  /** All strings by their number. */
  all(): string[] {
    const strings = Array.from({ length: this.count }, () => '')
    for (let place = 0; place < this.#places.length; place += FIELDS) {
      const number = (this.#places[place + NUMBER] ?? 0) - 1
      if (number < 0) continue
      const start = this.#places[place + START]
      strings[number] = this.#bytes.toString('utf8', start, this.#places[place + END])
    }
    return strings
  }

  /** The place of a string, or the free one where it would be. */
  #placeOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const places = this.#places
    const mask = places.length - FIELDS
    let place = ((hash ^ (hash >>> 15)) * FIELDS) & mask
    while (places[place + NUMBER] !== 0) {
      if (places[place + HASH] === hash && this.#isAt(place, bytes, start, end)) return place
      place = (place + FIELDS) & mask
    }
    return place
  }

  #isAt(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = this.#places[place + START] ?? 0
    if ((this.#places[place + END] ?? 0) - at !== end - start) return false
    for (let other = start; other < end; other++)
      if (this.#bytes[at++] !== bytes[other]) return false
    return true
  }

  #add(bytes: Uint8Array, hash: number, place: number): number {
    const start = this.#free
    const end = start + bytes.length
    if (end > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(end, this.#bytes.length * 2))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes, start)
    this.#free = end
    const number = this.count++
    this.#places[place + HASH] = hash
    this.#places[place + NUMBER] = number + 1
    this.#places[place + START] = start
    this.#places[place + END] = end
    // Half full at most, so that a search meets a free place soon.
    if (this.count * 2 * FIELDS > this.#places.length) this.#spread()
    return number
  }

  #spread(): void {
    const before = this.#places
    this.#places = new Int32Array(before.length * 2)
    const mask = this.#places.length - FIELDS
    for (let from = 0; from < before.length; from += FIELDS) {
      if (before[from + NUMBER] === 0) continue
      const hash = before[from + HASH] ?? 0
      let place = ((hash ^ (hash >>> 15)) * FIELDS) & mask
      while (this.#places[place + NUMBER] !== 0) place = (place + FIELDS) & mask
      this.#places.set(before.subarray(from, from + FIELDS), place)
    }
  }
}

/** The hash by which strings are found. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
  return hash
}

class Scratch {
  #bytes = Buffer.alloc(1 << 10)

  /** The text as UTF-8, valid until the next one. */
  write(text: string): { bytes: Uint8Array; length: number } {
    // A unit of a string takes three bytes at most.
    if (text.length * 3 > this.#bytes.length) this.#bytes = Buffer.alloc(text.length * 3)
    return { bytes: this.#bytes, length: this.#bytes.write(text) }
  }
}
