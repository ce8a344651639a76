/** Keys are spread over so many buckets, each of which is read at once. */
const BUCKET_BITS = 12

/** The 32-bit hash by which a key is found. */
export function hashOfKey(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  // Mixed, since the high bits choose the bucket.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The bucket of a hash: its highest bits. */
export const bucketOf = (hash: number): number => hash >>> (32 - BUCKET_BITS)

/**
 * Finds numbers by keys of which only a hash is kept: eight bytes a key, whatever its length. What is
 * found has the hash of the key, and is to be compared with the key itself.
 */
export class HashedKeys {
  #count = 0
  /** A hash and a number by turns. */
  #entries = new Uint32Array(1 << 10)

  add(key: string, number: number): void {
    const at = 2 * this.#count++
    if (at === this.#entries.length) {
      const larger = new Uint32Array(2 * at)
      larger.set(this.#entries)
      this.#entries = larger
    }
    this.#entries[at] = hashOfKey(key)
    this.#entries[at + 1] = number
  }

  /** The entries of each bucket that has any; `numberOf` tells what a number has become since. */
  *buckets(
    numberOf: (number: number) => number,
  ): Generator<readonly [bucket: number, entries: Uint8Array]> {
    const starts = this.#starts()
    const sorted = new Uint32Array(2 * this.#count)
    const free = starts.slice()
    for (let at = 0; at < sorted.length; at += 2) {
      const hash = this.#entries[at] ?? 0
      const bucket = bucketOf(hash)
      const place = free[bucket] ?? 0
      free[bucket] = place + 1
      sorted[2 * place] = hash
      sorted[2 * place + 1] = numberOf(this.#entries[at + 1] ?? 0)
    }
    for (let bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) {
      const entries = sorted.subarray(2 * (starts[bucket] ?? 0), 2 * (starts[bucket + 1] ?? 0))
      if (entries.length > 0) yield [bucket, asBytes(entries)]
    }
  }

  /** Where each bucket begins among all entries, and at last the end. */
  #starts(): Uint32Array {
    const starts = new Uint32Array((1 << BUCKET_BITS) + 1)
    for (let at = 0; at < 2 * this.#count; at += 2) {
      const next = bucketOf(this.#entries[at] ?? 0) + 1
      starts[next] = (starts[next] ?? 0) + 1
    }
    for (let bucket = 1; bucket < starts.length; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
    return starts
  }
}

/** The numbers of a bucket that may be of a key, rising, each once. */
export function numbersOfKey(entries: Uint8Array, key: string): number[] {
  const hash = hashOfKey(key)
  const pairs = new Uint32Array(entries.slice().buffer)
  const numbers = new Set<number>()
  for (let at = 0; at < pairs.length; at += 2)
    if (pairs[at] === hash) numbers.add(pairs[at + 1] ?? 0)
  return [...numbers].toSorted((a, b) => a - b)
}

// All systems that Node runs on have the low byte first.
const asBytes = (numbers: Uint32Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
