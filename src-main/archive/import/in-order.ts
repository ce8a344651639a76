import { deserialize, serialize } from 'node:v8'

const BLOCK_BYTES = 8 << 20

/**
 * Passes rows on in the order of their ids, whatever the order in which they come. A table filled in
 * the order of its key is written once, from front to back; a large one that is filled in another
 * order is read and written over and over. Rows that come early wait as bytes outside the heap.
 */
export class InOrder<Row> {
  #next = 1
  readonly #waiting = new Map<number, Uint8Array>()
  /** The free end of the newest block. Older ones live as long as a row in them waits. */
  #free = Buffer.alloc(0)

  constructor(private readonly pass: (row: Row) => void) {}

  /** Ids run from 1 without gaps. */
  add(id: number, row: Row): void {
    if (id !== this.#next) {
      this.#waiting.set(id, this.#keep(serialize(row)))
      return
    }
    this.#passOn(row)
    for (let bytes; (bytes = this.#waiting.get(this.#next));) {
      this.#waiting.delete(this.#next)
      this.#passOn(deserialize(bytes) as Row)
    }
  }

  #passOn(row: Row): void {
    this.#next++
    this.pass(row)
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
