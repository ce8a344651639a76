import type { SkippedPostings } from '../packed/skipped-postings'
import type { Gainer } from './gainer'

/** Some papers by rising row id, each with its score and which words it has, as bits. No other can be added. */
export class Candidates implements Gainer {
  count: number

  constructor(
    readonly ids: Uint32Array,
    readonly scores: Float32Array,
    readonly found: Uint32Array,
  ) {
    this.count = ids.length
  }

  /** Reads no more of a list than where papers of these may be. Byte by byte here, as in the tally. */
  addPostings(postings: SkippedPostings, gains: Float32Array, bit: number): void {
    const { ids, scores, found, count } = this
    const { bytes, ids: before, starts } = postings
    let id = 0
    let weight = 0
    let at = 0
    let next = 1
    for (
      let place = 0;
      place < count;
      place = id > (ids[place] ?? 0) ? this.#from(id, place) : place + 1
    ) {
      const wanted = ids[place] ?? 0
      if (next < before.length && (before[next] ?? 0) < wanted) {
        while (next < before.length && (before[next] ?? 0) < wanted) next++
        const start = starts[next - 1] ?? 0
        if (start > at) {
          at = start
          id = before[next - 1] ?? 0
        }
      }
      while (id < wanted && at < bytes.length) {
        let byte = bytes[at++] ?? 0
        let number = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0
          number |= (byte & 127) << shift
        }
        id += number >>> 3
        weight = number & 7
      }
      if (id < wanted) return
      if (id > wanted) continue
      scores[place] = (scores[place] ?? 0) + (gains[weight] ?? 0)
      found[place] = (found[place] ?? 0) | bit
    }
  }

  /** The first place from one on whose id is not below `id`. */
  #from(id: number, place: number): number {
    const { ids, count } = this
    let step = 1
    while (place + step < count && (ids[place + step] ?? 0) < id) step *= 2
    let low = place + (step >>> 1)
    let high = Math.min(place + step, count)
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ids[middle] ?? 0) < id) low = middle + 1
      else high = middle
    }
    return low
  }

  addPaper(id: number, gain: number, bit: number): void {
    const place = this.#from(id, 0)
    if (place < this.count && this.ids[place] === id) this.#gain(place, gain, bit)
  }

  addPapers(ids: Uint32Array, gain: number, bit: number): void {
    let at = 0
    for (let place = 0; place < this.count; place++) {
      const id = this.ids[place] ?? 0
      while (at < ids.length && (ids[at] ?? 0) < id) at++
      if (ids[at] === id) this.#gain(place, gain, bit)
    }
  }

  /** Leaves those that have all words of some bits. */
  keep(bits: number): void {
    this.keepWhere((has) => (has & bits) === bits)
  }

  keepWhere(isKept: (bits: number) => boolean): void {
    const { ids, scores, found } = this
    let left = 0
    for (let place = 0; place < this.count; place++) {
      const has = found[place] ?? 0
      if (!isKept(has)) continue
      ids[left] = ids[place] ?? 0
      scores[left] = scores[place] ?? 0
      found[left++] = has
    }
    this.count = left
  }

  #gain(place: number, gain: number, bit: number): void {
    this.scores[place] = (this.scores[place] ?? 0) + gain
    this.found[place] = (this.found[place] ?? 0) | bit
  }
}
