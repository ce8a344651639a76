/**
 * What each paper gains in a question: its score, and which of the words it has, as bits. One tally
 * serves all questions in turn, since clearing it costs less than new memory.
 */
export class Tally {
  /** By the id of the paper. */
  readonly scores: Float32Array
  readonly found: Uint32Array
  /** Where ids are gathered. */
  readonly ids: Uint32Array

  /** `priors` has what each paper has before anything is asked, by its id. */
  constructor(readonly priors: Float32Array) {
    const highestId = priors.length - 1
    this.ids = new Uint32Array(highestId)
    this.scores = new Float32Array(highestId + 1)
    this.found = new Uint32Array(highestId + 1)
  }

  clear(): void {
    this.scores.fill(0)
    this.found.fill(0)
  }

  /**
   * Adds a word: the papers of a packed list of postings gain what their weight there is worth. Read
   * here byte by byte, since a list may have hundreds of thousands.
   */
  addPostings(postings: Uint8Array, gains: Float32Array, bit: number): void {
    const { scores, found } = this
    let id = 0
    for (let at = 0; at < postings.length;) {
      let byte = postings[at++] ?? 0
      let number = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] ?? 0
        number |= (byte & 127) << shift
      }
      id += number >>> 3
      scores[id] = (scores[id] ?? 0) + (gains[number & 7] ?? 0)
      found[id] = (found[id] ?? 0) | bit
    }
  }

  addPaper(id: number, gain: number, bit: number): void {
    this.scores[id] = (this.scores[id] ?? 0) + gain
    this.found[id] = (this.found[id] ?? 0) | bit
  }
}
