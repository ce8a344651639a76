import { ByteStrings } from '../../packed/byte-strings'
import { ListPool, type Lists } from '../../packed/list-pool'
import { STOP_WORDS } from '../stop-words'
import { AVERAGE_WORDS, storedWeight } from '../weights'
import { CutWords } from './cut-words'

/** Where the words of some papers are: all that one thread has read. */
export interface Run {
  words: string[]
  /** Posting lists by the number of their word; papers by their number in the dump. */
  titles: Lists
  abstracts: Lists
}

/** Collects the words of papers, which arrive in rising order of their number. */
export class TextRun {
  readonly #strings = new ByteStrings()
  readonly #cutWords = new CutWords()
  readonly #titles = new ListPool(8)
  readonly #abstracts = new ListPool(8)
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
      words: this.#strings.all(),
      titles: this.#titles.all(this.#strings.count),
      abstracts: this.#abstracts.all(this.#strings.count),
    }
  }

  /** Words with a lower number than the first are passed over. */
  #addText(lists: ListPool, paper: number, text: string, average: number, first: number): void {
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
      const number = this.#strings.number(bytes, start, ends[index] ?? 0, hashes[index] ?? 0)
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
