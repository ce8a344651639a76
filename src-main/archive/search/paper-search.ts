import type { Database } from '../database'
import type { PaperLists } from '../papers/paper-lists'
import { excludedPapers } from './excluded-papers'
import { IntroducedNames } from './introduced-names'
import type { ScoredPapers } from './matches'
import { KeptPostings } from './kept-postings'
import { Matcher } from './matcher'
import { PaperTexts } from './paper-texts'
import { papersWithPhrases } from './phrases'
import { RankedPapers, rankPapers } from './ranked-papers'
import { priorsOf } from './priors'
import { readQuery, type SearchQuery } from './search-query'
import { Tally } from './tally'
import type { Index } from './tally-terms'
import { papersTitled, titleGain, type AskedWords } from './title-order'
import type { Vocabulary } from './vocabulary'
import { Wishes, type PaperTest } from './wished-papers'
import { WordPostings } from './word-postings'

/** What a question finds among papers. */
export interface FoundPapers {
  papers: RankedPapers
  /** Its words as they were understood. */
  asked: AskedWords
  /** What of it was not taken as it was typed, in sentences. */
  notes: readonly string[]
}

/** How many papers of exactly the title that was typed come first for certain. */
const SAME_TITLES = 20

/** Finds papers of one snapshot by words of their titles and abstracts and by their fields. */
export class PaperSearch {
  readonly texts: PaperTexts
  readonly #index: Index
  readonly #tally: Tally
  readonly #matcher: Matcher
  readonly #wishes: Wishes

  constructor(
    db: Database,
    private readonly lists: PaperLists,
    vocabulary: Vocabulary,
    dictionary: () => Uint8Array,
  ) {
    this.texts = new PaperTexts(db, dictionary)
    this.#index = {
      vocabulary,
      postings: new KeptPostings(new WordPostings(db)),
      names: new IntroducedNames(db),
      papers: lists.columns.highest,
    }
    this.#wishes = new Wishes(db, lists.sets)
    this.#tally = new Tally(lists.columns.highest)
    const priors = priorsOf(lists.columns)
    this.#matcher = new Matcher(this.#index, this.#tally, this.texts, priors)
  }

  /** The papers that a question finds, best first. */
  find(typed: string): FoundPapers {
    const query = readQuery(typed)
    const wished = this.#wishes.of(query.wishes)
    const excluded = excludedPapers(this.#index, this.#tally, query.excluded)
    const isAny = wished.isAny || excluded !== null
    const isAllowed = isAny ? (id: number) => excluded?.[id] !== 1 && wished.has(id) : null
    const { understood, papers, notes } = this.#matcher.match(query, isAllowed)
    const { words, isOpen, respelled } = understood
    const asked = { words, isOpen }
    if (words.length === 0)
      return { asked, papers: this.#newest(isAllowed ?? (() => false)), notes: wished.notes }
    const phrases = query.phrases.map((phrase) => ({
      ...phrase,
      words: phrase.words.flatMap((word) => respelled.get(word) ?? word),
    }))
    const having = papersWithPhrases(this.texts, papers, phrases)
    const ranked = this.#ranked(query, asked, having.papers)
    return { asked, papers: ranked, notes: [...wished.notes, ...notes, ...having.notes] }
  }

  #newest(isAllowed: PaperTest): RankedPapers {
    const ids: number[] = []
    for (let id = this.#index.papers; id > 0; id--) if (isAllowed(id)) ids.push(id)
    return new RankedPapers(ids.length, ids)
  }

  #ranked({ text }: SearchQuery, asked: AskedWords, papers: ScoredPapers): RankedPapers {
    const titleOf = (id: number) => this.texts.title(id)
    const same = papersTitled(text, this.lists.columns.byTitle, titleOf, SAME_TITLES)
    return rankPapers(papers, (id) => titleGain(asked, titleOf(id)), same)
  }
}
