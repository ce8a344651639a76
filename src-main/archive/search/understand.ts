import { Highest } from './best-keys'
import { LISTED } from './index/merge-runs'
import type { IntroducedNames } from './introduced-names'
import { NearWords } from './near-words'
import type { SearchQuery } from './search-query'
import { isStopWord } from './stop-words'
import { MOST_LONGER, MOST_WORDS, type Term } from './terms'
import type { Vocabulary } from './vocabulary'
import { words } from './words'

/** A question as its words were understood. */
export interface Understood {
  /** All words in the order of the question. */
  words: readonly string[]
  /** Whether the last of them may be the beginning of another. */
  isOpen: boolean
  /** One for each different word, stop words last. */
  terms: readonly Term[]
  /** Words that were taken for others, and what for. */
  respelled: Respelled
  /** Whether the question has more words than are looked for. */
  isCut: boolean
}

type Respelled = ReadonlyMap<string, readonly string[]>

/** Reads the words of questions by what words there are. */
export class Understanding {
  #near: NearWords | undefined

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly names: IntroducedNames,
  ) {}

  /** A word that no paper has gives way to what was likely meant; others only where `respelled` says so. */
  of(query: SearchQuery, respelled: Respelled = new Map()): Understood {
    const all = words(query.text)
    const typed = all.slice(0, 2 * MOST_WORDS)
    const open =
      query.isOpen && all.indexOf(all.at(-1) ?? '') === typed.length - 1 ? typed.at(-1) : undefined
    const taken = new Map(respelled)
    for (const word of new Set(typed)) {
      const other = taken.has(word) ? undefined : this.#otherSpelling(word, word === open)
      if (other) taken.set(word, other)
    }
    const respell = (word: string) => taken.get(word) ?? [word]
    const meant = typed.flatMap(respell)
    // Words that tell something come first, lest stop words leave no room for them.
    const distinct = [...new Set(meant)].toSorted(
      (a, b) => Number(isStopWord(a)) - Number(isStopWord(b)),
    )
    const inTitle = new Set(query.inTitle.flatMap(respell))
    const isOnlyStopWords = distinct.every(isStopWord)
    const needOf = (word: string) =>
      inTitle.has(word) || (isStopWord(word) && isOnlyStopWords)
        ? 'title'
        : isStopWord(word)
          ? 'nowhere'
          : 'anywhere'
    return {
      words: meant,
      isOpen: open !== undefined && !taken.has(open),
      terms: distinct
        .slice(0, MOST_WORDS)
        .map((word) => this.#term(word, word === open, needOf(word))),
      respelled: taken,
      isCut: all.length > typed.length || distinct.length > MOST_WORDS,
    }
  }

  /**
   * Words that are rare and may be slips, the rarest first, each with a spelling that far more papers
   * have: for a question that finds nothing as it is.
   */
  *doubts({ terms }: Understood): Generator<readonly [word: string, other: string]> {
    const rare = terms
      .map(({ word, place, longer }) => ({
        word,
        papers: [...(place === null ? [] : [place]), ...longer].reduce(
          (sum, each) => sum + this.vocabulary.papers(each),
          0,
        ),
      }))
      .filter(({ papers }) => papers > 0 && papers <= RARE)
      .toSorted((a, b) => a.papers - b.papers)
    for (const { word, papers } of rare.slice(0, MOST_DOUBTS)) {
      const other = this.#nearWords.nearest(word, papers * FAR_MORE)
      if (other >= 0) yield [word, this.vocabulary.word(other)]
    }
  }

  get #nearWords(): NearWords {
    return (this.#near ??= new NearWords(this.vocabulary))
  }

  #otherSpelling(word: string, isOpen: boolean): readonly string[] | undefined {
    if (this.vocabulary.find(word) >= 0 || this.names.has(word)) return undefined
    const [from, to] = this.vocabulary.beginningWith(word)
    if (isOpen && from < to) return undefined
    const other = this.#nearWords.nearest(word)
    return other >= 0 ? [this.vocabulary.word(other)] : this.#cutInTwo(word)
  }

  /** The two words between which a blank was left out: those whose rarer one is the most frequent. */
  #cutInTwo(word: string): readonly string[] | undefined {
    let best: readonly string[] | undefined
    let most = 0
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const parts = [word.slice(0, at), word.slice(at)]
      const papers = Math.min(...parts.map((part) => this.#papersWith(part)))
      if (papers > most) [best, most] = [parts, papers]
    }
    return best
  }

  #papersWith(word: string): number {
    const place = this.vocabulary.find(word)
    return place < 0 ? 0 : this.vocabulary.papers(place)
  }

  #term(word: string, isOpen: boolean, need: Term['need']): Term {
    const found = this.vocabulary.find(word)
    const place = found < 0 ? null : found
    const letters = [...word].length
    const isListed = isOpen && letters <= LISTED
    const isBegun = letters > LISTED && (isOpen || place === null)
    return { word, place, longer: isBegun ? this.#longer(word) : [], isListed, need }
  }

  /** The places of the most frequent words that begin so, without the word itself. */
  #longer(word: string): number[] {
    const [from, to] = this.vocabulary.beginningWith(word)
    const most = new Highest(MOST_LONGER)
    for (let place = from; place < to; place++)
      if (place > from || this.vocabulary.word(place) !== word)
        most.add(this.vocabulary.papers(place) * PLACES + place)
    return most.sorted().map((key) => key % PLACES)
  }
}

const PLACES = 2 ** 26
const SHORTEST_PART = 3

/** A word of no more papers may be a slip, when a like one has so many times as many. */
const RARE = 30
const FAR_MORE = 50
const MOST_DOUBTS = 3
