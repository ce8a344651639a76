import { ones } from '../packed/bits'
import { marksOf } from './letter-marks'

/** What is read of an index as MiniSearch 7 writes it, version 2 of its form. Documents count from 0. */
export interface StoredNames<Thing> {
  documentCount: number
  fieldIds: Readonly<Record<string, number>>
  fieldLength: Readonly<Record<string, readonly number[]>>
  averageFieldLength: readonly number[]
  storedFields: Readonly<Record<string, Thing>>
  /** Of each word, by field and document, how often it is there. */
  index: readonly (readonly [word: string, Readonly<Record<string, Occurrences>>])[]
}

type Occurrences = Readonly<Record<string, number>>

/** A word that stands for one that was typed, by its place, and how much it counts. */
export type LikeWord = readonly [place: number, weight: number]

/**
 * The words of names with the names that have them, in packed lists: what a name gains by a word is known
 * before anything is asked. MiniSearch would hold all in maps of maps and make an object of each name that
 * it meets, which takes more than all else in a search.
 */
export class PackedNames<Thing> {
  readonly things: readonly Thing[]
  /** Rising. */
  readonly words: readonly string[]
  /** How many units each has, and the marks of its letters. */
  readonly #lengths: Uint8Array
  readonly #marks: Uint32Array
  /** Where the lists of words end: which names have each, and what these gain. */
  readonly #ends: Uint32Array
  readonly #names: Uint32Array
  readonly #gains: Float64Array

  constructor(stored: StoredNames<Thing>, boosts: Boosts<Thing>) {
    this.things = Object.values(stored.storedFields)
    const sorted = stored.index.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    this.words = sorted.map(([word]) => word)
    this.#lengths = Uint8Array.from(this.words, ({ length }) => length)
    this.#marks = Uint32Array.from(this.words, marksOfWord)
    const gain = gainsOf(stored, this.things, boosts)
    const [ends, names, gains]: [number[], number[], number[]] = [[], [], []]
    for (const [, fields] of sorted) {
      for (const [field, occurrences] of Object.entries(fields)) {
        const entries = Object.entries(occurrences)
        for (const [name, times] of entries) {
          names.push(Number(name))
          gains.push(gain(Number(field), Number(name), times, entries.length))
        }
      }
      ends.push(names.length)
    }
    this.#ends = Uint32Array.from(ends)
    this.#names = Uint32Array.from(names)
    this.#gains = Float64Array.from(gains)
  }

  /** The places of all words that begin so: from the first to before the second. */
  beginningWith(letters: string): readonly [from: number, to: number] {
    // No unit of a string is higher.
    return [this.#firstFrom(letters), this.#firstFrom(`${letters}\uffff`)]
  }

  /** The places of all words that so many typos may have made of one, and of some others. */
  *near(word: string, typos: number): Generator<number> {
    const marks = marksOfWord(word)
    const [lengths, all] = [this.#lengths, this.#marks]
    for (let place = 0; place < all.length; place++)
      if (
        Math.abs((lengths[place] ?? 0) - word.length) <= typos &&
        ones((all[place] ?? 0) ^ marks) <= 2 * typos
      )
        yield place
  }

  /** The names that have a word of each of some groups, best first. */
  withAll(groups: Iterable<readonly LikeWord[]>): Thing[] {
    const { length } = this.things
    const met = new Uint32Array(length)
    const sums = new Float64Array(length)
    let left: number[] = []
    let round = 0
    for (const group of groups) {
      const gained = this.#gained(group, (name) => met[name] === round)
      left = [...gained.keys()]
      if (left.length === 0) return []
      round++
      for (const [name, gain] of gained) {
        met[name] = round
        sums[name] = (sums[name] ?? 0) + gain
      }
    }
    return left
      .toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
      .flatMap((name) => this.things[name] ?? [])
  }

  /** What names gain by the words of a group. */
  #gained(group: readonly LikeWord[], isWanted: (name: number) => boolean): Map<number, number> {
    const gained = new Map<number, number>()
    for (const [place, weight] of group) {
      const end = this.#ends[place] ?? 0
      for (let at = this.#ends[place - 1] ?? 0; at < end; at++) {
        const name = this.#names[at] ?? 0
        if (isWanted(name))
          gained.set(name, (gained.get(name) ?? 0) + weight * (this.#gains[at] ?? 0))
      }
    }
    return gained
  }

  #firstFrom(letters: string): number {
    let low = 0
    let high = this.words.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.words[middle] ?? '') < letters) low = middle + 1
      else high = middle
    }
    return low
  }
}

const marksOfWord = (word: string): number => {
  const bytes = Buffer.from(word)
  return marksOf(bytes, 0, bytes.length)
}

/** How much more a field and a thing count. */
interface Boosts<Thing> {
  field: (name: string) => number
  thing: (thing: Thing) => number
}

/** What a name gains that has a word so many times in a field, as so many names have: BM25+. */
function gainsOf<Thing>(
  { documentCount, fieldIds, fieldLength, averageFieldLength }: StoredNames<Thing>,
  things: readonly Thing[],
  boosts: Boosts<Thing>,
) {
  const ofThings = things.map((thing) => boosts.thing(thing))
  const ofFields: number[] = []
  for (const [name, id] of Object.entries(fieldIds)) ofFields[id] = boosts.field(name)
  return (field: number, name: number, times: number, having: number): number => {
    const rare = Math.log(1 + (documentCount - having + 0.5) / (having + 0.5))
    const long = (fieldLength[name]?.[field] ?? 0) / (averageFieldLength[field] ?? 1)
    const often = (times * (K + 1)) / (times + K * (1 - B + B * long))
    return (ofFields[field] ?? 1) * (ofThings[name] ?? 1) * rare * (D + often)
  }
}

/** What MiniSearch has. */
const K = 1.2
const B = 0.7
const D = 0.5
