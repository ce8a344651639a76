import type { Parts } from './batch-reader'

/** Keeps parts by their number, from 0, as bytes outside the heap. */
export class KeptParts {
  readonly #blocks: Uint8Array[] = []
  /** Block, start and end of each part. */
  #places = new Uint32Array(3 << 10)
  #count = 0

  /** Keeps those parts of a block that are chosen by their index, in this order. */
  add({ bytes, ends }: Parts, indexes: readonly number[]): void {
    for (const index of indexes)
      this.#place(this.#blocks.length, ends[index - 1] ?? 0, ends[index] ?? 0)
    this.#blocks.push(bytes)
  }

  at(number: number): Uint8Array {
    const [block = 0, start, end] = this.#places.subarray(3 * number, 3 * number + 3)
    return this.#blocks[block]?.subarray(start, end) ?? new Uint8Array()
  }

  #place(block: number, start: number, end: number): void {
    if (3 * this.#count === this.#places.length) {
      const larger = new Uint32Array(this.#places.length * 2)
      larger.set(this.#places)
      this.#places = larger
    }
    this.#places.set([block, start, end], 3 * this.#count++)
  }
}
