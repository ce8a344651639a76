import type { IntroducedNames } from './introduced-names'
import { gainOfBeginning, gainOfName, gains, rarity } from './scoring'
import type { Tally } from './tally'
import type { Term } from './terms'
import type { Vocabulary } from './vocabulary'
import type { WordPostings } from './word-postings'

/** Where words are looked up. */
export interface Index {
  vocabulary: Vocabulary
  postings: WordPostings
  names: IntroducedNames
  /** The number of papers. */
  papers: number
}

/** The bit of each term in `found`; 0 for one that a paper need not have. */
export function bitsOf(terms: readonly Term[]): number[] {
  let next = 1
  return terms.map(({ need }) => {
    if (need === 'nowhere') return 0
    const bit = next
    next <<= 1
    return bit
  })
}

/** Tallies the papers that have the words of a question. */
export function tallyTerms(index: Index, terms: readonly Term[], tally: Tally): void {
  tally.clear()
  for (const [at, bit] of bitsOf(terms).entries()) {
    const term = terms[at]
    if (term) tallyTerm(index, term, tally, bit)
  }
}

function tallyTerm(index: Index, term: Term, tally: Tally, bit: number): void {
  const { vocabulary, postings, names, papers } = index
  const { word, place, longer, isListed, need } = term
  const addName = (name: string, rare: number) => {
    if (need !== 'anywhere') return
    for (const [id, share] of names.papersOf(name)) tally.addPaper(id, gainOfName(rare, share), bit)
  }
  const addWord = (at: number, rare: number, isLonger: boolean) => {
    if (vocabulary.inTitles(at) > 0)
      tally.addPostings(postings.inTitles(at), gains('title', rare, isLonger), bit)
    if (need !== 'title' && vocabulary.inAbstracts(at) > 0)
      tally.addPostings(postings.inAbstracts(at), gains('abstract', rare, isLonger), bit)
  }
  const rare = rarity(papers, papersOf(index, term))
  if (place !== null) addWord(place, rare, false)
  addName(word, rare)
  for (const at of longer) {
    addWord(at, rare, true)
    addName(vocabulary.word(at), rare)
  }
  if (!isListed) return
  const listed = postings.beginningWith(word)
  const gain = gainOfBeginning(rarity(papers, listed.length))
  for (const id of listed) tally.addPaper(id, gain, bit)
}

/** How many papers have a word; when none has it as it is, how many have what it begins. */
export function papersOf({ vocabulary }: Index, { place, longer }: Term): number {
  if (place !== null) return vocabulary.papers(place)
  return longer.reduce((sum, at) => sum + vocabulary.papers(at), 0)
}
