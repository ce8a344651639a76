/** How many longer words a typed beginning stands for, the most frequent ones. */
export const MOST_LONGER = 64

/** More words than this tell papers apart no better, and each takes one of 32 bits. */
export const MOST_WORDS = 32

/** A word of a question, and what of the index stands for it. Places are those of the vocabulary. */
export interface Term {
  word: string
  /** The place of the word itself; null when no paper has it. */
  place: number | null
  /** The places of words that begin with it. */
  longer: readonly number[]
  /** Whether it is so short that the papers of all words that begin so are listed beforehand. */
  isListed: boolean
  /** Where a paper must have it. */
  need: 'anywhere' | 'title' | 'nowhere'
}
