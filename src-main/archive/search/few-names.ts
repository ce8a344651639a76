import type { Hit } from '#contract/search'
import type { NamesWish } from './listed-names'
import { words as wordsOf } from './words'

/** Kinds of which there are some thousands at most. */
export type FewKind = 'area' | 'collection' | 'venue'

interface FewName {
  hit: Hit
  /** Its words, with a blank before and after each. */
  words: string
}

/** Finds names of which there are so few that all are held and looked through. */
export class FewNames {
  readonly #read: () => readonly Hit[]
  #names: readonly FewName[] | undefined

  /** `read` gives the hits with these names, best first; asked once, when first wanted. */
  constructor(read: () => readonly Hit[]) {
    this.#read = read
  }

  /** Those that have all words: first those that have no others, and else in their order. */
  find({ words, isOpen, excluded }: NamesWish): Hit[] {
    const last = words.at(-1)
    if (last === undefined) return []
    const isBeginning = isOpen && last.length >= SHORTEST_BEGINNING
    const wanted = words.map((word, at) =>
      isBeginning && at === words.length - 1 ? ` ${word}` : ` ${word} `,
    )
    const without = excluded.map((group) => group.map((word) => ` ${word} `))
    const found = this.#all.filter(
      (name) =>
        wanted.every((word) => name.words.includes(word)) &&
        !without.some((group) => group.every((word) => name.words.includes(word))),
    )
    const whole = ` ${words.join(' ')} `
    const isWhole = (name: FewName) => name.words === whole
    return [...found.filter(isWhole), ...found.filter((name) => !isWhole(name))].map(
      ({ hit }) => hit,
    )
  }

  /** Those that have these words and no others, in this order. */
  named(text: string): Hit[] {
    const whole = ` ${wordsOf(text).join(' ')} `
    return this.#all.filter((name) => name.words === whole).map(({ hit }) => hit)
  }

  get #all(): readonly FewName[] {
    return (this.#names ??= this.#read().map((hit) => ({
      hit,
      words: ` ${wordsOf(hit.title).join(' ')} `,
    })))
  }
}

/** A single letter begins too much to be of help. */
const SHORTEST_BEGINNING = 2
