import { STOP_WORDS } from '../stop-words'
import { AVERAGE_WORDS, storedWeight } from '../weights'
import { CutWords } from './cut-words'
import { PostingPool } from './posting-pool'
import { WordTable } from './word-table'

/** Where the words of some papers are: all that one thread has read. */
export interface Run {
  words: string[]
  titles: Lists
  abstracts: Lists
}

/** Posting lists by the number of their word, one after the other; papers by their number in the dump. */
export interface Lists {
  /** Where each list ends in `bytes`. */
  ends: Uint32Array<ArrayBuffer>
  bytes: Uint8Array<ArrayBuffer>
}

/** Collects the words of papers, which arrive in rising order of their number. */
export class TextRun {
  readonly #table = new WordTable()
  readonly #cutWords = new CutWords()
  readonly #titles = new PostingPool()
  readonly #abstracts = new PostingPool()
  /** How often the text at hand has each word, by its number; zeros between texts. */
  #occurrences = new Uint16Array(1 << 16)
  /** The words of the text at hand by their number, each once. */
  #met = new Uint32Array(1 << 12)

  constructor() {
    // The first numbers are theirs, which tells them from all others.
    this.#cutWords.cut(STOP_WORDS.join(' '))
    this.#countWords()
    for (const [number] of STOP_WORDS.entries()) this.#occurrences[number] = 0
  }

  add(paper: number, title: string | null, abstract: string | null): void {
    if (title !== null) this.#addText(this.#titles, paper, title, AVERAGE_WORDS.title, 0)
    if (abstract !== null)
      this.#addText(this.#abstracts, paper, abstract, AVERAGE_WORDS.abstract, STOP_WORDS.length)
  }

  finish(): Run {
    return {
      words: this.#table.words(),
      titles: this.#titles.lists(this.#table.count),
      abstracts: this.#abstracts.lists(this.#table.count),
    }
  }

  /** Words with a lower number than the first are passed over. */
  #addText(lists: PostingPool, paper: number, text: string, average: number, first: number): void {
    this.#cutWords.cut(text)
    const distinct = this.#countWords()
    for (let index = 0; index < distinct; index++) {
      const number = this.#met[index] ?? 0
      const weight = storedWeight(this.#occurrences[number] ?? 0, this.#cutWords.count, average)
      this.#occurrences[number] = 0
      if (number >= first) lists.push(number, paper, weight)
    }
  }

  /** How many distinct words were cut. */
  #countWords(): number {
    const { bytes, starts, ends, hashes, count } = this.#cutWords
    if (count > this.#met.length) this.#met = new Uint32Array(count)
    let distinct = 0
    for (let index = 0; index < count; index++) {
      const start = starts[index] ?? 0
      const number = this.#table.number(bytes, start, ends[index] ?? 0, hashes[index] ?? 0)
      if (number >= this.#occurrences.length) this.#growOccurrences()
      const before = this.#occurrences[number] ?? 0
      if (before === 0) this.#met[distinct++] = number
      if (before < MOST_OCCURRENCES) this.#occurrences[number] = before + 1
    }
    return distinct
  }

  #growOccurrences(): void {
    const larger = new Uint16Array(this.#occurrences.length * 2)
    larger.set(this.#occurrences)
    this.#occurrences = larger
  }
}

/** What fits into 16 bits; more weigh no more. */
const MOST_OCCURRENCES = 65_535
