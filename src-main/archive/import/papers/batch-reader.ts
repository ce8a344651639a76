import { TextRun, type Run } from '../../search/index/text-run'
import { deflateText } from '../../text/compressed-text'
import { parseItem } from '../json-items'
import type { NamedMethod } from '../methods'
import { Ledger, type LedgerPages } from '../report'
import { readPaper, type ReadPaper } from './read-paper'

/** Some items of the papers dump as they stand there, the first one being number `first`, from 0. */
export interface ItemBatch {
  first: number
  /** What a sentence calls the file that they are from, and the number of the first one there, from 0. */
  name: string
  firstOfFile: number
  bytes: Uint8Array<ArrayBuffer>
  /** Where each item ends in `bytes`. */
  ends: Uint32Array<ArrayBuffer>
}

/** What was read of a batch, paper by paper; packed, because threads copy what they send. */
export interface ReadBatch {
  first: number
  /** JSON of an array with a `PaperHeading` for each item, or null for one that is not stored. */
  headings: string
  /** JSON of the `PaperFacts` of each item, one after the other; none of what is not stored. */
  facts: Parts
  /** Two parts for each item: its abstract and its short abstract, deflated; none where it has none. */
  texts: Parts
}

export interface Parts {
  bytes: Uint8Array<ArrayBuffer>
  ends: Uint32Array<ArrayBuffer>
}

/** What a reader leaves behind when all is read. */
export interface ReadText {
  run: Run
  books: LedgerPages
}

/** Reads items of the papers dump, and gathers their words. Batches come in the order of the dump. */
export class BatchReader {
  readonly #run = new TextRun()
  readonly #ledger = new Ledger()
  readonly #toldMethods = new Set<string>()

  constructor(private readonly dictionary: Uint8Array) {}

  /** Throws ArchiveError with a sentence about an item that is not valid. */
  read({ first, name, firstOfFile, bytes, ends }: ItemBatch): ReadBatch {
    const items = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const papers = Array.from(ends, (end, index) => {
      const item = items.subarray(ends[index - 1] ?? 0, end)
      return readPaper(parseItem(item, name, firstOfFile + index + 1), this.#ledger)
    })
    // One thing after the other for the whole batch: each fills the processor's cache with its own.
    for (const [index, paper] of papers.entries())
      if (paper) this.#run.add(first + index, paper.heading.title, paper.abstract)
    const facts = papers.map((paper) => paper && Buffer.from(JSON.stringify(paper.facts)))
    const texts = papers.flatMap((paper) => this.#textsOf(paper))
    const headings = papers.map(
      (paper) => paper && { ...paper.heading, methods: this.#toldOnce(paper.heading.methods) },
    )
    return { first, headings: JSON.stringify(headings), facts: joined(facts), texts: joined(texts) }
  }

  finish(): ReadText {
    return { run: this.#run.finish(), books: this.#ledger.pages() }
  }

  #textsOf(paper: ReadPaper | null): [Uint8Array | null, Uint8Array | null] {
    if (!paper) return [null, null]
    const { abstract, shortAbstract } = paper
    const short = shortAbstract === abstract ? null : shortAbstract
    return [this.#deflated(abstract), this.#deflated(short)]
  }

  #deflated(text: string | null): Uint8Array | null {
    return text ? deflateText(text, this.dictionary) : null
  }

  /** A method that was told of before is told of by its names alone. */
  #toldOnce(methods: readonly NamedMethod[]): NamedMethod[] {
    return methods.map((method) => {
      const key = `${method.name}\0${method.fullName ?? ''}`
      const isTold = this.#toldMethods.has(key)
      this.#toldMethods.add(key)
      return isTold ? { ...NOT_AGAIN, name: method.name, fullName: method.fullName } : method
    })
  }
}

const NOT_AGAIN: Omit<NamedMethod, 'name' | 'fullName'> = {
  description: null,
  year: null,
  sourceTitle: null,
  sourceUrl: null,
  codeUrl: null,
  collections: [],
}

function joined(parts: readonly (Uint8Array | null)[]): Parts {
  let end = 0
  const ends = Uint32Array.from(parts, (part) => (end += part?.length ?? 0))
  const bytes = new Uint8Array(end)
  for (const [index, part] of parts.entries()) if (part) bytes.set(part, ends[index - 1] ?? 0)
  return { bytes, ends }
}

/** The part at an index; null when it is empty. */
export function partAt({ bytes, ends }: Parts, index: number): Uint8Array | null {
  const part = bytes.subarray(ends[index - 1] ?? 0, ends[index])
  return part.length === 0 ? null : part
}
