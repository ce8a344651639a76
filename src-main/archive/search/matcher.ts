import { nameAmong, tallyAuthors } from './author-words'
import { papersWithAll, papersWithMost, type ScoredPapers } from './matches'
import type { PaperTexts } from './paper-texts'
import type { SearchQuery } from './search-query'
import { Tally } from './tally'
import { bitsOf, tallyTerms, type Index } from './tally-terms'
import { MOST_WORDS, type Term } from './terms'
import { Understanding, type Understood } from './understand'
import type { PaperTest } from './wished-papers'

/** The papers that have the words of a question, before they are ranked. */
interface Matched {
  understood: Understood
  papers: ScoredPapers
  /** What was not taken as it was typed, in sentences. */
  notes: readonly string[]
}

/** Finds which papers have the words of questions, as they are typed or were meant. */
export class Matcher {
  readonly #tally: Tally
  readonly #understanding: Understanding
  #tallied: readonly Term[] | undefined

  constructor(
    private readonly index: Index,
    private readonly texts: PaperTexts,
    priors: Float32Array,
  ) {
    this.#tally = new Tally(priors)
    this.#understanding = new Understanding(index.vocabulary, index.names)
  }

  /** The papers that have all words, or else most of them. */
  match(query: SearchQuery, isAllowed: PaperTest | null): Matched {
    const understood = this.#understanding.of(query)
    if (understood.words.length === 0) return { understood, papers: NONE, notes: [] }
    const matched =
      this.#withAuthor(query, understood, isAllowed) ?? this.#withAll(understood, isAllowed)
    return (
      (matched && this.#orMeant(matched)) ??
      this.#respelled(query, understood, isAllowed) ??
      this.#withMost(understood, isAllowed)
    )
  }

  /** Tallies terms, unless these were the last. */
  #tallyOf(terms: readonly Term[]): void {
    if (terms === this.#tallied) return
    tallyTerms(this.index, terms, this.#tally)
    this.#tallied = terms
  }

  /** What is found when a word that hardly any text has is the name of an author. */
  #withAuthor(
    query: SearchQuery,
    understood: Understood,
    isAllowed: PaperTest | null,
  ): Matched | null {
    const asTyped = new Map([...understood.respelled.keys()].map((word) => [word, [word]] as const))
    const literal = asTyped.size === 0 ? understood : this.#understanding.of(query, asTyped)
    const { terms } = literal
    const name = nameAmong(this.index, terms)
    if (!name) return null
    this.#tallyOf(terms)
    const bits = bitsOf(terms)
    const bit = bits[terms.indexOf(name)] ?? 0
    const others = bits.filter((other) => other !== bit)
    const withOthers = papersWithAll(this.#tally, others, isAllowed)
    const authorsOf = (id: number) => this.texts.authors(id)
    const search = { index: this.index, tally: this.#tally, authorsOf }
    if (!tallyAuthors(search, name, bit, withOthers)) return null
    const papers = papersWithAll(this.#tally, bits, isAllowed)
    return { understood: literal, papers, notes: notesOf({ ...literal, respelled: new Map() }) }
  }

  #withAll(understood: Understood, isAllowed: PaperTest | null): Matched | null {
    this.#tallyOf(understood.terms)
    const papers = papersWithAll(this.#tally, bitsOf(understood.terms), isAllowed)
    return papers.ids.length > 0 ? { understood, papers, notes: notesOf(understood) } : null
  }

  /** What is found when one of the rare words was a slip, or all were. */
  #respelled(
    query: SearchQuery,
    understood: Understood,
    isAllowed: PaperTest | null,
  ): Matched | null {
    const doubts = [...this.#understanding.doubts(understood)].map(
      ([word, other]) => [word, [other]] as const,
    )
    const ways = doubts.length > 1 ? [...doubts.map((doubt) => [doubt]), doubts] : [doubts]
    let most: Matched | null = null
    for (const slips of doubts.length > 0 ? ways : []) {
      const respelled = this.#understanding.of(query, new Map(slips))
      const matched = this.#withAll(respelled, isAllowed)
      const isMore = (matched?.papers.ids.length ?? 0) > (most?.papers.ids.length ?? 0)
      if (matched && isMore) most = matched
      // The same slip in other papers finds a few.
      if (most && most.papers.ids.length > FEW) return most
    }
    return most
  }

  /** Few papers may have the same slip: what was likely meant is told, but not taken for it. */
  #orMeant(matched: Matched): Matched {
    const { understood, papers, notes } = matched
    if (papers.ids.length > FEW) return matched
    const [doubt] = this.#understanding.doubts(understood)
    if (!doubt) return matched
    const meant = understood.words.map((word) => (word === doubt[0] ? doubt[1] : word))
    return { ...matched, notes: [...notes, `Did you mean “${meant.join(' ')}”?`] }
  }

  #withMost(understood: Understood, isAllowed: PaperTest | null): Matched {
    this.#tallyOf(understood.terms)
    const papers = papersWithMost(this.#tally, isAllowed)
    const notes = notesOf(understood)
    return { understood, papers, notes: papers.ids.length > 0 ? [...notes, NOT_ALL] : notes }
  }
}

/** So few papers may have a slip in common with the question. */
const FEW = 20

const NONE: ScoredPapers = { ids: new Uint32Array(), scores: new Float32Array() }

const NOT_ALL = 'No paper has all of these words; these have most of them.'

const notesOf = ({ words, respelled, isCut }: Understood): string[] => [
  ...(respelled.size > 0 ? [`Showing results for “${words.join(' ')}”.`] : []),
  ...(isCut ? [`Only the first ${MOST_WORDS} words were looked for.`] : []),
]
