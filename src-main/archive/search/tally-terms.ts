import type { Gainer } from './gainer'
import type { IntroducedNames } from './introduced-names'
import type { KeptPostings } from './kept-postings'
import { gainOfBeginning, gainOfName, gains, rarity } from './scoring'
import type { Term } from './terms'
import type { Vocabulary } from './vocabulary'

/** Where words are looked up. */
export interface Index {
  vocabulary: Vocabulary
  postings: KeptPostings
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

/** Papers that have a term gain what it is worth, and get its bit. */
export function tallyTerm(index: Index, term: Term, gainer: Gainer, bit: number): void {
  const { vocabulary, postings, names, papers } = index
  const { word, place, longer, isListed, need } = term
  const addName = (name: string, rare: number) => {
    if (need !== 'anywhere') return
    for (const [id, share] of names.papersOf(name))
      gainer.addPaper(id, gainOfName(rare, share), bit)
  }
  const addWord = (at: number, rare: number, isLonger: boolean) => {
    const { titles, abstracts } = postings.of(at)
    gainer.addPostings(titles, gains('title', rare, isLonger), bit)
    if (need !== 'title') gainer.addPostings(abstracts, gains('abstract', rare, isLonger), bit)
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
  gainer.addPapers(listed, gainOfBeginning(rarity(papers, listed.length)), bit)
}

/** How many papers have a word; when none has it as it is, how many have what it begins. */
export function papersOf({ vocabulary }: Index, { place, longer }: Term): number {
  if (place !== null) return vocabulary.papers(place)
  return longer.reduce((sum, at) => sum + vocabulary.papers(at), 0)
}

/** How many entries the lists of a term have. */
export function lengthOf({ vocabulary, papers }: Index, { place, longer, isListed }: Term): number {
  const places = place === null ? longer : [place, ...longer]
  return places.reduce(
    (sum, at) => sum + vocabulary.inTitles(at) + vocabulary.inAbstracts(at),
    isListed ? papers : 0,
  )
}
