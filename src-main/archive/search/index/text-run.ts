import { PostingList } from '../../packed/postings'
import { STOP_WORDS } from '../stop-words'
import { AVERAGE_WORDS, storedWeight } from '../weights'
import { EachWord } from './each-word'
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
  readonly #eachWord = new EachWord()
  readonly #titles: (PostingList | undefined)[] = []
  readonly #abstracts: (PostingList | undefined)[] = []
  /** How often the text at hand has each word, by its number; zeros between texts. */
  #occurrences = new Uint16Array(1 << 12)
  #met: number[] = []
  #words = 0

  constructor() {
    // The first numbers are theirs, which tells them from all others.
    for (const word of STOP_WORDS) this.#count(Buffer.from(word), 0, word.length)
    this.#begin()
  }

  add(paper: number, title: string | null, abstract: string | null): void {
    if (title !== null) this.#addText(this.#titles, paper, title, AVERAGE_WORDS.title, 0)
    if (abstract !== null)
      this.#addText(this.#abstracts, paper, abstract, AVERAGE_WORDS.abstract, STOP_WORDS.length)
  }

  finish(): Run {
    return {
      words: this.#table.words(),
      titles: joined(this.#titles, this.#table.count),
      abstracts: joined(this.#abstracts, this.#table.count),
    }
  }

  #addText(
    lists: (PostingList | undefined)[],
    paper: number,
    text: string,
    average: number,
    firstNumber: number,
  ): void {
    this.#eachWord.visit(text, (bytes, start, end) => this.#count(bytes, start, end))
    for (const number of this.#met) {
      if (number < firstNumber) continue
      const occurrences = this.#occurrences[number] ?? 0
      const list = (lists[number] ??= new PostingList())
      list.push(paper, storedWeight(occurrences, this.#words, average))
    }
    this.#begin()
  }

  #count(bytes: Uint8Array, start: number, end: number): void {
    const number = this.#table.number(bytes, start, end)
    if (number >= this.#occurrences.length) {
      const larger = new Uint16Array(this.#occurrences.length * 2)
      larger.set(this.#occurrences)
      this.#occurrences = larger
    }
    const before = this.#occurrences[number] ?? 0
    if (before === 0) this.#met.push(number)
    if (before < MOST_OCCURRENCES) this.#occurrences[number] = before + 1
    this.#words++
  }

  #begin(): void {
    for (const number of this.#met) this.#occurrences[number] = 0
    this.#met = []
    this.#words = 0
  }
}

/** What fits into 16 bits; more weigh no more. */
const MOST_OCCURRENCES = 65_535

function joined(lists: readonly (PostingList | undefined)[], words: number): Lists {
  const ends = new Uint32Array(words)
  let end = 0
  for (let number = 0; number < words; number++)
    ends[number] = end += lists[number]?.bytes.length ?? 0
  const bytes = new Uint8Array(end)
  for (let number = 0; number < words; number++) {
    const list = lists[number]
    if (list) bytes.set(list.bytes, number === 0 ? 0 : ends[number - 1])
  }
  return { ends, bytes }
}
