import { words } from '../archive/search/words'

/** A word with the lines that have it in their name, and those that have it anywhere. */
interface Entry {
  word: string
  inNames: number[]
  anywhere: number[]
}

/** Whether a line has all words that were asked for: nowhere, anywhere in it, or in its name alone. */
export const match = { none: 0, anywhere: 1, inName: 2 } as const

/** Finds lines by the beginnings of their words. */
export class OwnIndex {
  readonly #entries: readonly Entry[]
  readonly #lines: number

  constructor(lines: readonly { name: string; text: string }[]) {
    const entries = new Map<string, Entry>()
    const note = (word: string, at: number, isName: boolean) => {
      const entry = entries.get(word) ?? { word, inNames: [], anywhere: [] }
      entries.set(word, entry)
      if (entry.anywhere.at(-1) !== at) entry.anywhere.push(at)
      if (isName && entry.inNames.at(-1) !== at) entry.inNames.push(at)
    }
    for (const [at, { name, text }] of lines.entries()) {
      for (const word of words(name)) note(word, at, true)
      for (const word of words(text)) note(word, at, false)
    }
    this.#entries = [...entries.values()].toSorted((a, b) => (a.word < b.word ? -1 : 1))
    this.#lines = lines.length
  }

  /** How each line matches words, of which every one must begin one of its own. */
  matches(wanted: readonly string[]): Uint8Array {
    const named = new Uint8Array(this.#lines)
    const anywhere = new Uint8Array(this.#lines)
    // No more are told apart, and nobody asks for as many.
    const asked = wanted.slice(0, 255)
    for (const [before, word] of asked.entries()) {
      for (const { inNames, anywhere: all } of this.#beginningWith(word)) {
        for (const line of inNames) if (named[line] === before) named[line] = before + 1
        for (const line of all) if (anywhere[line] === before) anywhere[line] = before + 1
      }
    }
    return anywhere.map((count, line) => {
      if (asked.length === 0 || count < asked.length) return match.none
      return named[line] === asked.length ? match.inName : match.anywhere
    })
  }

  #beginningWith(word: string): readonly Entry[] {
    // No word has the last sign of all.
    return this.#entries.slice(this.#firstFrom(word), this.#firstFrom(`${word}\uFFFF`))
  }

  /** The place of the first word that does not come before this one. */
  #firstFrom(word: string): number {
    let [low, high] = [0, this.#entries.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#entries[middle]?.word ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }
}
