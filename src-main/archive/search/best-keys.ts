/** Numbers of papers as they are ranked: the score in the high bits, of equals the newer paper first. */
const IDS = 2 ** 22

const scoreBits = new Uint32Array(1)
const score = new Float32Array(scoreBits.buffer)

/** A number that is higher for a higher score, and of equal ones for a higher id. Scores are not negative. */
export function rankingKey(value: number, id: number): number {
  score[0] = value
  // The bits of floats that are not negative rise with them.
  return (scoreBits[0] ?? 0) * IDS + id
}

/** The id that a key holds. */
export const idOfKey = (key: number): number => key % IDS

/** The score that a key holds. */
export function scoreOfKey(key: number): number {
  scoreBits[0] = key / IDS
  return score[0] ?? 0
}

/** Keeps the highest of many numbers. */
export class Highest {
  /** A heap: none is higher than those at twice its place plus one and plus two. */
  readonly #heap: number[] = []

  constructor(private readonly count: number) {}

  /** The lowest that is kept; 0 while any is. */
  get lowest(): number {
    return this.#heap.length < this.count ? 0 : (this.#heap[0] ?? 0)
  }

  add(key: number): void {
    const heap = this.#heap
    if (heap.length < this.count) {
      heap.push(key)
      this.#rise(heap.length - 1)
    } else if (key > (heap[0] ?? Infinity)) {
      heap[0] = key
      this.#sink()
    }
  }

  /** From the highest to the lowest. */
  sorted(): number[] {
    return this.#heap.toSorted((a, b) => b - a)
  }

  #rise(from: number): void {
    const heap = this.#heap
    const key = heap[from] ?? 0
    let at = from
    while (at > 0) {
      const above = (at - 1) >>> 1
      const other = heap[above] ?? 0
      if (other <= key) break
      heap[at] = other
      at = above
    }
    heap[at] = key
  }

  #sink(): void {
    const heap = this.#heap
    const key = heap[0] ?? 0
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= heap.length) break
      if ((heap[below + 1] ?? Infinity) < (heap[below] ?? 0)) below++
      const other = heap[below] ?? 0
      if (other >= key) break
      heap[at] = other
      at = below
    }
    heap[at] = key
  }
}
