import { deserialize, serialize } from 'node:v8'

const BLOCK_BYTES = 8 << 20

/**
 * Passes rows on in the order of their ids as far as it can: a row at once when it follows all that
 * went before, any other one at the end. A table filled in the order of its key is written once, from
 * front to back; a large one filled in another order is read and written over and over. Rows wait as
 * bytes outside the heap.
 */
export class InOrder<Row> {
  #last = 0
  readonly #waiting = new Map<number, Uint8Array>()
  /** The free end of the newest block. Older ones live as long as a row in them waits. */
  #free = Buffer.alloc(0)

  constructor(private readonly pass: (row: Row) => void) {}

  add(id: number, row: Row): void {
    if (id < this.#last) {
      this.#waiting.set(id, this.#keep(serialize(row)))
      return
    }
    this.#last = id
    this.pass(row)
  }

  /** To be called once, after the last row. */
  finish(): void {
    for (const id of Uint32Array.from(this.#waiting.keys()).toSorted()) {
      const bytes = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (bytes) this.pass(deserialize(bytes) as Row)
    }
  }

  /** Many rows share a block: a buffer for each would take as much memory as the rows. */
  #keep(bytes: Uint8Array): Uint8Array {
    if (bytes.length > this.#free.length)
      this.#free = Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, bytes.length))
    const kept = this.#free.subarray(0, bytes.length)
    kept.set(bytes)
    this.#free = this.#free.subarray(bytes.length)
    return kept
  }
}
