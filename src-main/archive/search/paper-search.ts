import type { Database } from '../database'
import { excludedPapers } from './excluded-papers'
import { papersWithAll, papersWithMost } from './matches'
import { readPaperFigures, type PaperFigures } from './paper-figures'
import { PaperTexts } from './paper-texts'
import { hasPhrases } from './phrases'
import { RankedPapers, bestOf, rankPapers } from './ranked-papers'
import { readQuery, type SearchQuery } from './search-query'
import { Tally } from './tally'
import { tallyTerms, type Index } from './tally-terms'
import { MOST_WORDS } from './terms'
import { papersTitled, titleGain } from './title-order'
import type { AskedWords } from './title-order'
import { Understanding, type Understood } from './understand'
import type { Vocabulary } from './vocabulary'
import { wishedPapers, type PaperTest } from './wished-papers'
import { WordPostings } from './word-postings'

/** What a question finds among papers. */
export interface FoundPapers {
  papers: RankedPapers
  /** Its words as they were understood. */
  asked: AskedWords
  /** What of it was not taken as it was typed, in sentences. */
  notes: readonly string[]
}

/** How many answers are kept, for their next pages. */
const KEPT = 4

/** How many papers are read for a phrase, the best by their words. */
const READ_FOR_PHRASES = 300

/** How many papers of exactly the title that was typed come first for certain. */
const SAME_TITLES = 20

/** Finds papers of one snapshot by words of their titles and abstracts and by their fields. */
export class PaperSearch {
  readonly texts: PaperTexts
  readonly #index: Index
  readonly #figures: PaperFigures
  readonly #tally: Tally
  readonly #understanding: Understanding
  readonly #kept = new Map<string, FoundPapers>()

  constructor(
    private readonly db: Database,
    vocabulary: Vocabulary,
    dictionary: () => Uint8Array,
  ) {
    this.texts = new PaperTexts(db, dictionary)
    this.#figures = readPaperFigures(db)
    const papers = this.#figures.highestId
    this.#index = { vocabulary, postings: new WordPostings(db), papers }
    this.#tally = new Tally(papers)
    this.#understanding = new Understanding(vocabulary)
  }

  /** The papers that a question finds, best first. */
  find(typed: string): FoundPapers {
    const found = this.#kept.get(typed) ?? this.#find(readQuery(typed))
    this.#kept.delete(typed)
    this.#kept.set(typed, found)
    for (const [oldest] of this.#kept) if (this.#kept.size > KEPT) this.#kept.delete(oldest)
    return found
  }

  #find(query: SearchQuery): FoundPapers {
    const wished = wishedPapers(this.db, this.#figures, query.wishes)
    const excluded = excludedPapers(this.#index, this.#tally, query.excluded)
    const isAllowed = (id: number) => excluded?.[id] !== 1 && wished.has(id)
    const { understood, ids, notes } = this.#match(query, isAllowed)
    const { words, isOpen } = understood
    const found = { asked: { words, isOpen }, notes: [...wished.notes, ...notes] }
    if (words.length > 0) {
      const { papers, note } = this.#rank(query, understood, ids)
      return { asked: found.asked, papers, notes: [...found.notes, ...note] }
    }
    const isAsked = wished.isAny || excluded !== null
    return { ...found, papers: this.#newest(isAsked ? isAllowed : () => false) }
  }

  #newest(isAllowed: PaperTest): RankedPapers {
    const ids: number[] = []
    for (let id = this.#figures.highestId; id > 0; id--) if (isAllowed(id)) ids.push(id)
    return new RankedPapers(ids.length, ids)
  }

  /** The papers that have all words, or else most of them. */
  #match(query: SearchQuery, isAllowed: PaperTest): Matched {
    const understood = this.#understanding.of(query)
    if (understood.words.length === 0) return { understood, ids: new Uint32Array(), notes: [] }
    const ids = this.#withAll(understood, isAllowed)
    if (ids.length > 0) return { understood, ids, notes: notesOf(understood) }
    return this.#respelled(query, understood, isAllowed) ?? this.#withMost(understood, isAllowed)
  }

  /** What is found when one of the rare words was a slip. */
  #respelled(query: SearchQuery, understood: Understood, isAllowed: PaperTest): Matched | null {
    for (const [word, other] of this.#understanding.doubts(understood)) {
      const respelled = this.#understanding.of(query, new Map([[word, [other]]]))
      const ids = this.#withAll(respelled, isAllowed)
      if (ids.length > 0) return { understood: respelled, ids, notes: notesOf(respelled) }
    }
    return null
  }

  #withAll({ terms }: Understood, isAllowed: PaperTest): Uint32Array {
    const wanted = tallyTerms(this.#index, terms, this.#tally)
    return papersWithAll(this.#tally, wanted, isAllowed)
  }

  #withMost(understood: Understood, isAllowed: PaperTest): Matched {
    tallyTerms(this.#index, understood.terms, this.#tally)
    const ids = papersWithMost(this.#tally, isAllowed)
    const notes = notesOf(understood)
    return { understood, ids, notes: ids.length > 0 ? [...notes, NOT_ALL] : notes }
  }

  #rank(query: SearchQuery, understood: Understood, ids: Uint32Array) {
    const { scores } = this.#tally
    const { priors, byTitle } = this.#figures
    const titleOf = (id: number) => this.texts.title(id)
    const scoreOf = (id: number) => Math.fround((scores[id] ?? 0) + (priors[id] ?? 0))
    const gainOf = (id: number) => titleGain(understood, titleOf(id))
    const { kept, note } = this.#withPhrases(query, understood, ids, scoreOf)
    const same = papersTitled(query.text, byTitle, titleOf, SAME_TITLES)
    const always = same.filter((id) => kept.includes(id))
    return { papers: rankPapers(kept, scoreOf, gainOf, always), note }
  }

  /** Of some papers those that have all phrases, as far as they are read; all of them when none has. */
  #withPhrases(
    { phrases }: SearchQuery,
    { respelled }: Understood,
    ids: Uint32Array,
    scoreOf: (id: number) => number,
  ): { kept: Uint32Array; note: readonly string[] } {
    if (phrases.length === 0 || ids.length === 0) return { kept: ids, note: [] }
    const meant = phrases.map((phrase) => ({
      ...phrase,
      words: phrase.words.flatMap((word) => respelled.get(word) ?? word),
    }))
    const read = bestOf(ids, scoreOf, READ_FOR_PHRASES)
    const having = read.filter((id) => hasPhrases(this.texts, id, meant))
    if (having.length === 0) return { kept: ids, note: [NOT_WORD_FOR_WORD] }
    const note = ids.length > read.length ? [SOME_READ] : []
    return { kept: Uint32Array.from(having), note }
  }
}

interface Matched {
  understood: Understood
  ids: Uint32Array
  notes: readonly string[]
}

const NOT_ALL = 'No paper has all of these words; these have most of them.'
const NOT_WORD_FOR_WORD = 'No paper was found that has this word for word; these have its words.'
const SOME_READ = `Only the ${READ_FOR_PHRASES} papers that fit the words best were read for the phrase.`

const notesOf = ({ words, respelled, isCut }: Understood): string[] => [
  ...(respelled.size > 0 ? [`Showing results for “${words.join(' ')}”.`] : []),
  ...(isCut ? [`Only the first ${MOST_WORDS} words were looked for.`] : []),
]
