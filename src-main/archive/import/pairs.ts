const SHIFT = 2 ** 32

/** Pairs of ids, kept as one number each because there are millions, and given back in order, once. */
export class Pairs {
  readonly #packed: number[] = []

  add(first: number, second: number): void {
    this.#packed.push(first * SHIFT + second)
  }

  *inOrder(): Generator<readonly [first: number, second: number]> {
    let last = -1
    for (const packed of Float64Array.from(this.#packed).toSorted()) {
      if (packed !== last) yield [Math.floor(packed / SHIFT), packed % SHIFT]
      last = packed
    }
  }
}
