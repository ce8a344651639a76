/** For each paper, or whatever else is counted from 0, some numbers. */
export class LabelColumn {
  #values = new Uint32Array(1 << 10)
  #ends = new Uint32Array(1 << 10)
  #count = 0

  get count(): number {
    return this.#count
  }

  /** The numbers of the next one. */
  push(labels: readonly number[]): void {
    const start = this.#count === 0 ? 0 : (this.#ends[this.#count - 1] ?? 0)
    const end = start + labels.length
    if (end > this.#values.length) this.#values = larger(this.#values, end)
    if (this.#count === this.#ends.length) this.#ends = larger(this.#ends, this.#count + 1)
    // One by one: set() of a typed array costs more than the few numbers that it would copy.
    let at = start
    for (const label of labels) this.#values[at++] = label
    this.#ends[this.#count++] = end
  }

  at(index: number): Uint32Array {
    return this.#values.subarray(this.#ends[index - 1] ?? 0, this.#ends[index])
  }

  /**
   * As two columns: all numbers one after the other, in 16 bits when all fit, and where those of each
   * end, in 32 bits.
   */
  columns(): { values: Uint16Array | Uint32Array; ends: Uint32Array } {
    const ends = this.#ends.slice(0, this.#count)
    const values = this.#values.slice(0, ends.at(-1) ?? 0)
    const isSmall = values.every((value) => value < 1 << 16)
    return { values: isSmall ? Uint16Array.from(values) : values, ends }
  }

  /** The two columns as bytes. */
  pack(): { values: Uint8Array; ends: Uint8Array } {
    const { values, ends } = this.columns()
    return { values: asBytes(values), ends: asBytes(ends) }
  }
}

// All systems that Node runs on have the low byte first.
const asBytes = (numbers: Uint16Array | Uint32Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)

function larger(numbers: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(Math.max(needed, numbers.length * 2))
  grown.set(numbers)
  return grown
}
