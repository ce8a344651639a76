import { nameAmong, tallyAuthors } from './author-words'
import type { Candidates } from './candidates'
import { candidatesOf, candidatesWithMost, scored, type ScoredPapers } from './matches'
import type { PaperTexts } from './paper-texts'
import type { SearchQuery } from './search-query'
import type { Tally } from './tally'
import { bitsOf, type Index } from './tally-terms'
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
  readonly #understanding: Understanding

  constructor(
    private readonly index: Index,
    private readonly tally: Tally,
    private readonly texts: PaperTexts,
    private readonly priors: Float32Array,
  ) {
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
    const bits = bitsOf(terms)
    const bit = bits[terms.indexOf(name)] ?? 0
    const others = allOf(bits.filter((other) => other !== bit))
    const candidates = this.#having(terms, others, isAllowed)
    const authorsOf = (id: number) => this.texts.authors(id)
    const search = { index: this.index, candidates, authorsOf }
    if (!tallyAuthors(search, name, bit, scored(candidates, this.priors))) return null
    candidates.keep(bit)
    return {
      understood: literal,
      papers: scored(candidates, this.priors),
      notes: notesOf({ ...literal, respelled: new Map() }),
    }
  }

  #having(terms: readonly Term[], bits: number, isAllowed: PaperTest | null): Candidates {
    return candidatesOf(this.index, this.tally, terms, bits, isAllowed)
  }

  #withAll(understood: Understood, isAllowed: PaperTest | null): Matched | null {
    const { terms } = understood
    const candidates = this.#having(terms, allOf(bitsOf(terms)), isAllowed)
    if (candidates.count === 0) return null
    return { understood, papers: scored(candidates, this.priors), notes: notesOf(understood) }
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
    const candidates = candidatesWithMost(this.index, this.tally, understood.terms, isAllowed)
    const papers = scored(candidates, this.priors)
    const notes = notesOf(understood)
    return { understood, papers, notes: papers.ids.length > 0 ? [...notes, NOT_ALL] : notes }
  }
}

const allOf = (bits: readonly number[]) => bits.reduce((sum, bit) => sum | bit, 0)

/** So few papers may have a slip in common with the question. */
const FEW = 20

const NONE: ScoredPapers = { ids: new Uint32Array(), scores: new Float32Array() }

const NOT_ALL = 'No paper has all of these words; these have most of them.'

const notesOf = ({ words, respelled, isCut }: Understood): string[] => [
  ...(respelled.size > 0 ? [`Showing results for “${words.join(' ')}”.`] : []),
  ...(isCut ? [`Only the first ${MOST_WORDS} words were looked for.`] : []),
]
