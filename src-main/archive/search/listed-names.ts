import type { Database } from '../database'
import { unpackPostings } from '../packed/postings'
import { words as wordsOf } from './words'

/** What there is so much of that its names are found by packed lists of their words. */
export type ListedKind = 'model' | 'author' | 'repository'

/** So many different words of a name are counted. */
export const MOST_COUNTED = 7

/** What is asked of names. */
export interface NamesWish {
  words: readonly string[]
  /** Whether the last word may be the beginning of another. */
  isOpen: boolean
  /** Of each group a name must not have all words. */
  excluded: readonly (readonly string[])[]
}

/** Finds the names that have some words. Row ids rise from the one there is most of, so that they are best first. */
export class ListedNames {
  readonly #words: WordTable

  constructor(
    db: Database,
    kind: ListedKind,
    private readonly nameOf: (id: number) => string,
  ) {
    this.#words = new WordTable(db, kind)
  }

  /** The row ids of all such names: first those that have no other words, and of these first those in this order. */
  find({ words, isOpen, excluded }: NamesWish): Uint32Array {
    const different = [...new Set(words)].slice(0, MOST_WORDS)
    const last = different.at(-1)
    if (last === undefined) return new Uint32Array()
    const others: Uint32Array[] = []
    for (const word of different.slice(0, -1)) {
      const having = this.#words.having(word)
      // Most questions are none of a name, and no other list need be read.
      if (having.length === 0) return having
      others.push(having)
    }
    const having = this.#words.having(last)
    const begun =
      isOpen && last.length >= SHORTEST_BEGINNING ? this.#words.beginningWith(last) : having
    if (begun.length === 0) return begun
    const found = without(
      inAll([...others, begun].map(idsOf)),
      excluded.map((group) => inAll(group.map((word) => idsOf(this.#words.having(word))))),
    )
    const count = Math.min(different.length, MOST_COUNTED)
    const alone = idsOf(having.filter((posting) => (posting & 7) === count))
    const whole = inAll([...others.map(idsOf), alone, found])
    return wholeFirst(this.#inOrder(whole, words), found)
  }

  /** Names of the same words in another order come later. */
  #inOrder(whole: Uint32Array, words: readonly string[]): Uint32Array {
    const wanted = words.join(' ')
    const isInOrder = (id: number) => wordsOf(this.nameOf(id)).join(' ') === wanted
    const same = whole.subarray(0, MOST_READ).filter(isInOrder)
    return wholeFirst(same, whole)
  }
}

/** More words hardly make a name clearer. */
const MOST_WORDS = 12

/** Fewer letters begin too much to be of help. */
const SHORTEST_BEGINNING = 3

/** So many names are read to see how they are spelled. */
const MOST_READ = 50

/** About how many words are kept for the next search. */
const MOST_MET = 1 << 12

/** The words of names in the order of their row ids, which begin with 1. */
class WordTable {
  readonly #sql: Readonly<Record<'word' | 'some' | 'size', string>>
  /** The words that a search in halves meets first, by their ids. */
  readonly #met = new Map<number, string | undefined>()
  #size: number | undefined

  constructor(
    private readonly db: Database,
    kind: ListedKind,
  ) {
    this.#sql = SQL[kind]
  }

  /** The postings of a word. */
  having(word: string): Uint32Array {
    const id = this.#firstFrom(word)
    return this.#wordAt(id) === word ? this.#some(id, id + 1) : new Uint32Array()
  }

  /** The postings of all words that begin so, in the order of names, each name once. */
  beginningWith(letters: string): Uint32Array {
    // No unit of a string is higher.
    return this.#some(this.#firstFrom(letters), this.#firstFrom(`${letters}\uffff`))
  }

  #some(from: number, to: number): Uint32Array {
    const lists = this.db
      .all<{ ids: Uint8Array }>(this.#sql.some, { from, to })
      .map(({ ids }) => unpackPostings(ids))
    const [only] = lists
    if (only && lists.length === 1) return only
    const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const list of lists) {
      all.set(list, at)
      at += list.length
    }
    return all.toSorted().filter((posting, index, sorted) => posting !== sorted[index - 1])
  }

  /** The id of the first word that is not before some letters. */
  #firstFrom(letters: string): number {
    let low = 1
    let high = this.#highest + 1
    const few = high / MOST_MET
    while (low < high) {
      const middle = (low + high) >>> 1
      const word = high - low > few ? this.#metAt(middle) : this.#wordAt(middle)
      if ((word ?? '') < letters) low = middle + 1
      else high = middle
    }
    return low
  }

  #metAt(id: number): string | undefined {
    if (!this.#met.has(id)) this.#met.set(id, this.#wordAt(id))
    return this.#met.get(id)
  }

  #wordAt(id: number): string | undefined {
    return this.db.first<{ word: string }>(this.#sql.word, { id })?.word
  }

  get #highest(): number {
    return (this.#size ??= this.db.first<{ size: number | null }>(this.#sql.size)?.size ?? 0)
  }
}

const sqlOf = (table: string) => ({
  word: `SELECT word FROM ${table} WHERE id = :id`,
  some: `SELECT ids FROM ${table} WHERE id >= :from AND id < :to`,
  size: `SELECT max(id) AS size FROM ${table}`,
})

const SQL: Readonly<Record<ListedKind, ReturnType<typeof sqlOf>>> = {
  model: sqlOf('model_word'),
  author: sqlOf('author_word'),
  repository: sqlOf('repository_word'),
}

const idsOf = (postings: Uint32Array): Uint32Array => postings.map((posting) => posting >>> 3)

/** What is in all of some lists of rising ids, of which there is one at least. */
function inAll(lists: readonly Uint32Array[]): Uint32Array {
  const [shortest = new Uint32Array(), ...others] = lists.toSorted((a, b) => a.length - b.length)
  return others.reduce((ids, other) => shared(ids, other, true), shortest)
}

const without = (ids: Uint32Array, groups: readonly Uint32Array[]): Uint32Array =>
  groups.reduce((left, group) => shared(left, group, false), ids)

/** Those of some rising ids that another list has, or has not. */
function shared(ids: Uint32Array, other: Uint32Array, wanted: boolean): Uint32Array {
  let at = 0
  return ids.filter((id) => {
    while (at < other.length && (other[at] ?? 0) < id) at++
    return (other[at] === id) === wanted
  })
}

/** All ids in their order, but some first. */
function wholeFirst(whole: Uint32Array, all: Uint32Array): Uint32Array {
  if (whole.length === 0) return all
  const first = new Set(whole)
  return Uint32Array.from([...whole, ...all.filter((id) => !first.has(id))])
}
