import { SkippedPostings } from '../packed/skipped-postings'
import type { WordPostings } from './word-postings'

/** How many bytes of lists are kept. Words that many texts have are asked for again and again. */
const MOST_BYTES = 16 << 20

/** The postings of words in titles and in abstracts. */
export interface FoundPostings {
  titles: SkippedPostings
  abstracts: SkippedPostings
}

/** The postings of the words that were asked for last, by their places in the vocabulary. */
export class KeptPostings {
  readonly #kept = new Map<number, FoundPostings>()
  #bytes = 0

  constructor(
    private readonly postings: WordPostings,
    private readonly most = MOST_BYTES,
  ) {}

  of(place: number): FoundPostings {
    const known = this.#kept.get(place)
    if (known) {
      // A map runs in the order in which its keys were set.
      this.#kept.delete(place)
      this.#kept.set(place, known)
      return known
    }
    const { titles, abstracts } = this.postings.both(place)
    const found = {
      titles: new SkippedPostings(titles),
      abstracts: new SkippedPostings(abstracts),
    }
    this.#kept.set(place, found)
    this.#bytes += sizeOf(found)
    this.#dropOldest()
    return found
  }

  /** The papers with a word in the title that begins with these one or two letters, rising. */
  beginningWith(letters: string): Uint32Array {
    return this.postings.beginningWith(letters)
  }

  #dropOldest(): void {
    for (const [place, found] of this.#kept) {
      if (this.#bytes <= this.most) return
      this.#kept.delete(place)
      this.#bytes -= sizeOf(found)
    }
  }
}

const sizeOf = ({ titles, abstracts }: FoundPostings) => titles.size + abstracts.size
