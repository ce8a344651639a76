import type { Database } from '../database'
import { excludedPapers } from './excluded-papers'
import { IntroducedNames } from './introduced-names'
import { Matcher } from './matcher'
import { readPaperFigures, type PaperFigures } from './paper-figures'
import { PaperTexts } from './paper-texts'
import { papersWithPhrases } from './phrases'
import { RankedPapers, rankPapers } from './ranked-papers'
import { readQuery, type SearchQuery } from './search-query'
import type { Index } from './tally-terms'
import { papersTitled, titleGain, type AskedWords } from './title-order'
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

/** How many papers of exactly the title that was typed come first for certain. */
const SAME_TITLES = 20

/** Finds papers of one snapshot by words of their titles and abstracts and by their fields. */
export class PaperSearch {
  readonly texts: PaperTexts
  readonly #index: Index
  readonly #figures: PaperFigures
  readonly #matcher: Matcher
  readonly #kept = new Map<string, FoundPapers>()

  constructor(
    private readonly db: Database,
    vocabulary: Vocabulary,
    dictionary: () => Uint8Array,
  ) {
    this.texts = new PaperTexts(db, dictionary)
    this.#figures = readPaperFigures(db)
    this.#index = {
      vocabulary,
      postings: new WordPostings(db),
      names: new IntroducedNames(db),
      papers: this.#figures.highestId,
    }
    this.#matcher = new Matcher(this.#index, this.texts, this.#figures.priors)
  }

  /** The papers that a question finds, best first. */
  find(typed: string): FoundPapers {
    const found = this.#kept.get(typed) ?? this.#find(readQuery(typed))
    // The one that was asked for last is the last to go.
    this.#kept.delete(typed)
    this.#kept.set(typed, found)
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined && this.#kept.size > KEPT) this.#kept.delete(oldest)
    return found
  }

  #find(query: SearchQuery): FoundPapers {
    const wished = wishedPapers(this.db, this.#figures, query.wishes)
    const excluded = excludedPapers(this.#index, query.excluded)
    const isAllowed = (id: number) => excluded?.[id] !== 1 && wished.has(id)
    const { understood, ids, notes } = this.#matcher.match(query, isAllowed)
    const { words, isOpen, respelled } = understood
    const asked = { words, isOpen }
    if (words.length === 0) {
      const isAny = wished.isAny || excluded !== null
      return { asked, papers: this.#newest(isAny ? isAllowed : () => false), notes: wished.notes }
    }
    const { scoreOf } = this.#matcher
    const phrases = query.phrases.map((phrase) => ({
      ...phrase,
      words: phrase.words.flatMap((word) => respelled.get(word) ?? word),
    }))
    const having = papersWithPhrases(this.texts, { ids, phrases, scoreOf })
    const papers = this.#ranked(query, asked, having.ids)
    return { asked, papers, notes: [...wished.notes, ...notes, ...having.notes] }
  }

  #newest(isAllowed: PaperTest): RankedPapers {
    const ids: number[] = []
    for (let id = this.#figures.highestId; id > 0; id--) if (isAllowed(id)) ids.push(id)
    return new RankedPapers(ids.length, ids)
  }

  #ranked({ text }: SearchQuery, asked: AskedWords, ids: Uint32Array): RankedPapers {
    const titleOf = (id: number) => this.texts.title(id)
    const gainOf = (id: number) => titleGain(asked, titleOf(id))
    const same = papersTitled(text, this.#figures.byTitle, titleOf, SAME_TITLES)
    const always = same.filter((id) => ids.includes(id))
    return rankPapers(ids, this.#matcher.scoreOf, gainOf, always)
  }
}
