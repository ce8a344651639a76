/**
 * Whole numbers in varints: seven bits a byte, the low ones first, the high bit set on all bytes of a
 * number but the last.
 */
export class Varints {
  #length = 0
  #bytes = new Uint8Array(8)

  push(number: number): void {
    let rest = number
    while (rest > 127) {
      this.#put((rest & 127) | 128)
      rest = Math.floor(rest / 128)
    }
    this.#put(rest)
  }

  /** What was pushed; valid until the next push. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length++] = byte
  }
}
