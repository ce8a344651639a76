import { ones } from '../packed/bits'
import { marksOf } from './letter-marks'
import { spellingDistance, typosAllowed } from './spelling'
import type { Vocabulary } from './vocabulary'

/** A typo is as unlikely as a word that so many times as few papers have. */
const TYPO_COST = 100

/**
 * Finds words that are spelled nearly like another. Each word is marked by the set of its letters, of
 * which a typo changes two at most: this leaves few of the hundreds of thousands to be compared.
 */
export class NearWords {
  readonly #marks: Uint32Array

  constructor(private readonly vocabulary: Vocabulary) {
    const { bytes, starts, size } = vocabulary
    this.#marks = new Uint32Array(size)
    for (let place = 0; place < size; place++)
      this.#marks[place] = marksOf(bytes, starts[place] ?? 0, (starts[place + 1] ?? 1) - 1)
  }

  /**
   * The place of the word that was likely meant: one that begins like it, has few typos and is in many
   * papers, at least in so many; -1 when there is none.
   */
  nearest(word: string, atLeast = 1): number {
    const limit = typosAllowed(word)
    let nearest = -1
    let best = 0
    if (limit === 0) return nearest
    for (const place of this.#alike(word, limit)) {
      const papers = this.vocabulary.papers(place)
      if (papers < atLeast || papers / TYPO_COST <= best) continue
      const other = this.vocabulary.word(place)
      if (!beginAlike(word, other)) continue
      const typos = spellingDistance(word, other, limit)
      const likelihood = papers / TYPO_COST ** typos
      if (typos === 0 || typos > limit || likelihood <= best) continue
      nearest = place
      best = likelihood
    }
    return nearest
  }

  /** The places of all words of about the same length and letters. */
  *#alike(word: string, limit: number): Generator<number> {
    const bytes = Buffer.from(word)
    const marks = marksOf(bytes, 0, bytes.length)
    // A letter has up to four bytes.
    const difference = bytes.length === word.length ? limit : 4 * limit
    const { starts, size } = this.vocabulary
    for (let place = 0; place < size; place++) {
      if (ones((this.#marks[place] ?? 0) ^ marks) > 2 * limit) continue
      const length = (starts[place + 1] ?? 1) - 1 - (starts[place] ?? 0)
      if (Math.abs(length - bytes.length) <= difference) yield place
    }
  }
}

/** The first or second letter is the same, or the first was left out or changed places with the second. */
const beginAlike = (a: string, b: string) => a[0] === b[0] || a[1] === b[1] || a[0] === b[1]
