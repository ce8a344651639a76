import type { SkippedPostings } from '../packed/skipped-postings'
import { Candidates } from './candidates'
import type { Gainer } from './gainer'
import type { PaperTest } from './wished-papers'

/**
 * What each paper gains in a question: its score, and which of the words it has, as bits. One tally
 * serves all questions in turn, since clearing what was met costs less than new memory.
 */
export class Tally implements Gainer {
  /** By the id of the paper. */
  readonly #scores: Float32Array
  readonly #found: Uint32Array
  /** A bit for each paper that was met, so that these are found in order without a look at all. */
  readonly #met: Uint32Array
  #count = 0

  constructor(highestId: number) {
    this.#scores = new Float32Array(highestId + 1)
    this.#found = new Uint32Array(highestId + 1)
    this.#met = new Uint32Array((highestId >>> 5) + 1)
  }

  clear(): void {
    for (const id of this.#ids()) {
      this.#scores[id] = 0
      this.#found[id] = 0
    }
    this.#met.fill(0)
    this.#count = 0
  }

  /** Read here byte by byte, since a list may have hundreds of thousands. */
  addPostings({ bytes }: SkippedPostings, gains: Float32Array, bit: number): void {
    const [scores, found, met] = [this.#scores, this.#found, this.#met]
    let count = this.#count
    let id = 0
    for (let at = 0; at < bytes.length;) {
      let byte = bytes[at++] ?? 0
      let number = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        number |= (byte & 127) << shift
      }
      id += number >>> 3
      const before = found[id] ?? 0
      if (before === 0) {
        met[id >>> 5] = (met[id >>> 5] ?? 0) | (1 << (id & 31))
        count++
      }
      scores[id] = (scores[id] ?? 0) + (gains[number & 7] ?? 0)
      found[id] = before | bit
    }
    this.#count = count
  }

  addPaper(id: number, gain: number, bit: number): void {
    const before = this.#found[id] ?? 0
    if (before === 0) {
      this.#met[id >>> 5] = (this.#met[id >>> 5] ?? 0) | (1 << (id & 31))
      this.#count++
    }
    this.#scores[id] = (this.#scores[id] ?? 0) + gain
    this.#found[id] = before | bit
  }

  addPapers(ids: Uint32Array, gain: number, bit: number): void {
    for (const id of ids) this.addPaper(id, gain, bit)
  }

  /** The papers that were met and are allowed; every one is when nothing tells. */
  candidates(isAllowed: PaperTest | null): Candidates {
    const met = this.#ids()
    const ids = isAllowed === null ? met : met.filter((id) => isAllowed(id))
    const scores = new Float32Array(ids.length)
    const found = new Uint32Array(ids.length)
    for (let place = 0; place < ids.length; place++) {
      const id = ids[place] ?? 0
      scores[place] = this.#scores[id] ?? 0
      found[place] = this.#found[id] ?? 0
    }
    return new Candidates(ids, scores, found)
  }

  /** The ids of all that were met, rising. */
  #ids(): Uint32Array {
    const met = this.#met
    const ids = new Uint32Array(this.#count)
    let count = 0
    for (let word = 0; word < met.length; word++)
      for (let bits = met[word] ?? 0; bits !== 0; bits &= bits - 1)
        ids[count++] = word * 32 + 31 - Math.clz32(bits & -bits)
    return ids
  }
}
