/** Every so many bytes a list has a place from which it can be read. */
const STEP = 128
/** A shorter list is read as a whole. */
const SHORTEST = 4 * STEP

/**
 * A packed list of postings (see postings.ts) with places in it from which reading can go on, each by the
 * id before it: to meet a few papers, most of a long list need not be read.
 */
export class SkippedPostings {
  /** The id before the posting at each place, and where that posting begins. */
  readonly ids: Uint32Array
  readonly starts: Uint32Array

  constructor(readonly bytes: Uint8Array) {
    const most = bytes.length < SHORTEST ? 0 : Math.ceil(bytes.length / STEP)
    this.ids = new Uint32Array(most)
    this.starts = new Uint32Array(most)
    if (most > 0) this.#findPlaces()
  }

  /** What it takes in memory, about. */
  get size(): number {
    return OVERHEAD + this.bytes.length + 8 * this.ids.length
  }

  // The loop of the tally and the candidates once more: none of them calls anything for each number.
  #findPlaces(): void {
    const { bytes, ids, starts } = this
    let place = 0
    let id = 0
    for (let at = 0; at < bytes.length;) {
      if (at >= place * STEP) {
        ids[place] = id
        starts[place++] = at
      }
      let byte = bytes[at++] ?? 0
      let number = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        number |= (byte & 127) << shift
      }
      id += number >>> 3
    }
  }
}

/** The objects around the bytes of a list. */
const OVERHEAD = 400
