import type { Database } from '../database'

/**
 * All words of the search index in the order of their code points, packed, with how many titles and
 * abstracts have each. A word's place, from 0, is its row id in the table `word` less one.
 */
export class Vocabulary {
  readonly size: number
  /** The words, each ended by a line feed. */
  readonly bytes: Buffer
  /** Where each word begins, and at last the end. */
  readonly starts: Uint32Array

  constructor(
    bytes: Uint8Array,
    private readonly titles: Uint32Array,
    private readonly abstracts: Uint32Array,
  ) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.size = titles.length
    this.starts = new Uint32Array(this.size + 1)
    let place = 0
    for (let at = 0; at < bytes.length; at++)
      if (bytes[at] === LINE_FEED) this.starts[++place] = at + 1
  }

  word(place: number): string {
    return this.bytes.toString('utf8', this.starts[place], (this.starts[place + 1] ?? 1) - 1)
  }

  /** The place of a word; -1 when no paper has it. */
  find(word: string): number {
    const place = this.#firstFrom(Buffer.from(word))
    return place < this.size && this.word(place) === word ? place : -1
  }

  /** The places of all words that begin so: from the first to before the second. */
  beginningWith(letters: string): readonly [from: number, to: number] {
    const bytes = Buffer.from(letters)
    // No byte of UTF-8 is as high.
    return [this.#firstFrom(bytes), this.#firstFrom(Buffer.concat([bytes, Buffer.of(0xff)]))]
  }

  /** How many titles have the word at a place. */
  inTitles(place: number): number {
    return this.titles[place] ?? 0
  }

  inAbstracts(place: number): number {
    return this.abstracts[place] ?? 0
  }

  /** In how many papers a word is at least. */
  papers(place: number): number {
    return Math.max(this.inTitles(place), this.inAbstracts(place))
  }

  /** The first place whose word is not before these bytes. */
  #firstFrom(bytes: Uint8Array): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >>> 1
      const end = (this.starts[middle + 1] ?? 1) - 1
      const order = this.bytes.compare(bytes, 0, bytes.length, this.starts[middle], end)
      if (order < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

const LINE_FEED = 0x0a

/** The vocabulary as the rows of `meta` that hold it. */
export class VocabularyWriter {
  readonly #words: string[] = []
  readonly #titles: number[] = []
  readonly #abstracts: number[] = []

  add(word: string, titles: number, abstracts: number): void {
    this.#words.push(word)
    this.#titles.push(titles)
    this.#abstracts.push(abstracts)
  }

  /** Each word ends with a line feed; numbers have 32 bits, the low byte first. */
  *rows(): Generator<readonly [key: string, value: Uint8Array]> {
    yield ['words', Buffer.from(this.#words.map((word) => `${word}\n`).join(''))]
    yield ['words in titles', asBytes(this.#titles)]
    yield ['words in abstracts', asBytes(this.#abstracts)]
  }
}

// All systems that Node runs on have the low byte first.
const asBytes = (numbers: readonly number[]) => new Uint8Array(Uint32Array.from(numbers).buffer)
const asNumbers = (bytes: Uint8Array) => new Uint32Array(bytes.slice().buffer)

/** Reads all words of the search. */
export function readVocabulary(db: Database): Vocabulary {
  const [words, titles, abstracts] = ['words', 'words in titles', 'words in abstracts'].map(
    (key) =>
      db.first<{ value: Uint8Array }>('SELECT value FROM meta WHERE key = :key', { key })?.value ??
      new Uint8Array(),
  )
  return new Vocabulary(
    words ?? new Uint8Array(),
    asNumbers(titles ?? new Uint8Array()),
    asNumbers(abstracts ?? new Uint8Array()),
  )
}
