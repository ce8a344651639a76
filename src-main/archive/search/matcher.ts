import { nameAmong, tallyAuthors } from './author-words'
import { papersWithAll, papersWithMost } from './matches'
import type { PaperTexts } from './paper-texts'
import type { SearchQuery } from './search-query'
import { Tally } from './tally'
import { bitsOf, tallyTerms, type Index } from './tally-terms'
import { MOST_WORDS } from './terms'
import { Understanding, type Understood } from './understand'
import type { PaperTest } from './wished-papers'

/** The papers that have the words of a question, before they are ranked. */
export interface Matched {
  understood: Understood
  /** Rising. */
  ids: Uint32Array
  /** What was not taken as it was typed, in sentences. */
  notes: readonly string[]
}

/** Finds which papers have the words of questions, as they are typed or were meant. */
export class Matcher {
  readonly #tally: Tally
  readonly #understanding: Understanding

  constructor(
    private readonly index: Index,
    private readonly texts: PaperTexts,
    private readonly priors: Float32Array,
  ) {
    this.#tally = new Tally(index.papers)
    this.#understanding = new Understanding(index.vocabulary, index.names)
  }

  /** What a paper gained by the words of the last question. */
  readonly scoreOf = (id: number): number =>
    Math.fround((this.#tally.scores[id] ?? 0) + (this.priors[id] ?? 0))

  /** The papers that have all words, or else most of them. */
  match(query: SearchQuery, isAllowed: PaperTest): Matched {
    const understood = this.#understanding.of(query)
    if (understood.words.length === 0) return { understood, ids: new Uint32Array(), notes: [] }
    return (
      this.#withAuthor(query, understood, isAllowed) ??
      this.#withAll(understood, isAllowed) ??
      this.#respelled(query, understood, isAllowed) ??
      this.#withMost(understood, isAllowed)
    )
  }

  /** What is found when a word that hardly any text has is the name of an author. */
  #withAuthor(query: SearchQuery, understood: Understood, isAllowed: PaperTest): Matched | null {
    const asTyped = new Map([...understood.respelled.keys()].map((word) => [word, [word]] as const))
    const literal = asTyped.size === 0 ? understood : this.#understanding.of(query, asTyped)
    const { terms } = literal
    const name = nameAmong(this.index, terms)
    if (!name) return null
    tallyTerms(this.index, terms, this.#tally)
    const bits = bitsOf(terms)
    const others = bits.filter((_, at) => terms[at] !== name)
    const search = {
      index: this.index,
      tally: this.#tally,
      authorsOf: (id: number) => this.texts.authors(id),
      scoreOf: this.scoreOf,
    }
    const bit = bits[terms.indexOf(name)] ?? 0
    const withOthers = papersWithAll(this.#tally, others, isAllowed)
    if (!tallyAuthors(search, name, bit, withOthers)) return null
    const ids = papersWithAll(this.#tally, bits, isAllowed)
    return { understood: literal, ids, notes: notesOf({ ...literal, respelled: new Map() }) }
  }

  #withAll(understood: Understood, isAllowed: PaperTest): Matched | null {
    tallyTerms(this.index, understood.terms, this.#tally)
    const ids = papersWithAll(this.#tally, bitsOf(understood.terms), isAllowed)
    return ids.length > 0 ? { understood, ids, notes: notesOf(understood) } : null
  }

  /** What is found when one of the rare words was a slip. */
  #respelled(query: SearchQuery, understood: Understood, isAllowed: PaperTest): Matched | null {
    for (const [word, other] of this.#understanding.doubts(understood)) {
      const respelled = this.#understanding.of(query, new Map([[word, [other]]]))
      const matched = this.#withAll(respelled, isAllowed)
      if (matched) return matched
    }
    return null
  }

  #withMost(understood: Understood, isAllowed: PaperTest): Matched {
    tallyTerms(this.index, understood.terms, this.#tally)
    const ids = papersWithMost(this.#tally, isAllowed)
    const notes = notesOf(understood)
    return { understood, ids, notes: ids.length > 0 ? [...notes, NOT_ALL] : notes }
  }
}

const NOT_ALL = 'No paper has all of these words; these have most of them.'

const notesOf = ({ words, respelled, isCut }: Understood): string[] => [
  ...(respelled.size > 0 ? [`Showing results for “${words.join(' ')}”.`] : []),
  ...(isCut ? [`Only the first ${MOST_WORDS} words were looked for.`] : []),
]
