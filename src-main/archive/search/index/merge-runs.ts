import { IdList } from '../../packed/ids'
import type { Lists } from '../../packed/list-pool'
import { PostingList, unpackPostings } from '../../packed/postings'
import type { Run } from './text-run'

/** A row of the table `word`. */
export interface WordRow {
  word: string
  titles: number
  abstracts: number
  inTitles: Uint8Array | null
  inAbstracts: Uint8Array | null
}

/** A row of the table `beginning`. */
export interface BeginningRow {
  letters: string
  papers: number
  ids: Uint8Array
}

/** The longest beginning that is listed beforehand, in letters. */
export const LISTED = 2

/**
 * Makes one index of several runs. `idOf` has the id of a paper by its number in the dump; 0 drops it.
 * Words come in the order of their code points. A word of which one or two letters are typed is any of
 * thousands, so that the papers of each such beginning are listed beforehand, by their titles.
 */
export class MergedRuns {
  readonly #beginnings: readonly Beginnings[]

  constructor(
    private readonly runs: readonly Run[],
    private readonly idOf: Uint32Array,
  ) {
    const highest = idOf.reduce((most, id) => Math.max(most, id), 0)
    this.#beginnings = [1, LISTED].map((length) => new Beginnings(length, highest))
  }

  /** Words without papers are left out. */
  *words(): Generator<WordRow> {
    for (const { word, numbers } of alphabetical(this.runs)) {
      const titles = this.#papersOf('titles', numbers)
      const abstracts = this.#papersOf('abstracts', numbers)
      if (titles.length === 0 && abstracts.length === 0) continue
      for (const beginnings of this.#beginnings) beginnings.add(word, titles)
      yield {
        word,
        titles: titles.length,
        abstracts: abstracts.length,
        inTitles: packed(titles),
        inAbstracts: packed(abstracts),
      }
    }
  }

  /** To be called after the last word. */
  beginnings(): readonly BeginningRow[] {
    return this.#beginnings.flatMap((beginnings) => beginnings.rows())
  }

  /** `id * 8 + weight` of the papers that have a word, by rising id. */
  #papersOf(field: 'titles' | 'abstracts', numbers: Numbers): Uint32Array {
    const parts = numbers.map(({ run, number }) =>
      unpackPostings(listOf(this.runs[run]?.[field], number)),
    )
    const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0))
    let kept = 0
    for (const part of parts)
      for (const posting of part) {
        const id = this.idOf[posting >>> 3] ?? 0
        if (id !== 0) all[kept++] = id * 8 + (posting & 7)
      }
    return all.subarray(0, kept).toSorted()
  }
}

type Numbers = readonly { run: number; number: number }[]

/** The words of all runs in order, each with its number in every run that has it. */
function* alphabetical(runs: readonly Run[]): Generator<{ word: string; numbers: Numbers }> {
  const sorted = runs
    .flatMap(({ words }, run) => words.map((word, number) => ({ word, run, number })))
    .toSorted((a, b) => byCodePoints(a.word, b.word) || a.run - b.run)
  for (let at = 0; at < sorted.length;) {
    const { word } = sorted[at] ?? { word: '' }
    let end = at
    while (sorted[end]?.word === word) end++
    yield { word, numbers: sorted.slice(at, end) }
    at = end
  }
}

/** As their UTF-8 bytes compare, which strings do not beyond the first 65,536 code points. */
export function byCodePoints(a: string, b: string): number {
  if (a === b) return 0
  return BEYOND.test(a) || BEYOND.test(b)
    ? Buffer.compare(Buffer.from(a), Buffer.from(b))
    : a < b
      ? -1
      : 1
}
const BEYOND = /[\ud800-\udfff]/

function listOf(lists: Lists | undefined, number: number): Uint8Array {
  const start = number === 0 ? 0 : lists?.ends[number - 1]
  return lists?.bytes.subarray(start, lists.ends[number]) ?? new Uint8Array()
}

function packed(postings: Uint32Array): Uint8Array | null {
  if (postings.length === 0) return null
  const list = new PostingList()
  for (const posting of postings) list.push(posting >>> 3, posting & 7)
  return list.bytes
}

/** Gathers the papers of beginnings of so many letters, while words arrive in order. */
class Beginnings {
  readonly #rows: BeginningRow[] = []
  readonly #isMet: Uint8Array
  #letters = ''
  #met: number[] = []

  constructor(
    private readonly length: number,
    highestId: number,
  ) {
    this.#isMet = new Uint8Array(highestId + 1)
  }

  add(word: string, postings: Uint32Array): void {
    // A letter has two units at most.
    const letters = Array.from(word.slice(0, 2 * this.length)).slice(0, this.length)
    const beginning = letters.join('')
    if (beginning !== this.#letters) this.#end()
    if (letters.length < this.length) return
    this.#letters = beginning
    for (const posting of postings) {
      const id = posting >>> 3
      if (this.#isMet[id] === 1) continue
      this.#isMet[id] = 1
      this.#met.push(id)
    }
  }

  rows(): readonly BeginningRow[] {
    this.#end()
    return this.#rows
  }

  #end(): void {
    if (this.#met.length === 0) return
    const list = new IdList()
    for (const id of Uint32Array.from(this.#met).toSorted()) {
      list.push(id)
      this.#isMet[id] = 0
    }
    this.#rows.push({ letters: this.#letters, papers: list.count, ids: list.bytes })
    this.#met = []
  }
}
