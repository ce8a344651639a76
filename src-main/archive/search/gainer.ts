import type { SkippedPostings } from '../packed/skipped-postings'

/** Where papers gain for the words that they have. */
export interface Gainer {
  /** The papers of a list gain what their weight there is worth, and get the bit of a word. */
  addPostings(postings: SkippedPostings, gains: Float32Array, bit: number): void
  addPaper(id: number, gain: number, bit: number): void
  /** Several at once, whose ids rise. */
  addPapers(ids: Uint32Array, gain: number, bit: number): void
}
