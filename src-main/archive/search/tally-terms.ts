import { gainOfBeginning, gains, rarity } from './scoring'
import type { Tally } from './tally'
import type { Term } from './terms'
import type { Vocabulary } from './vocabulary'
import type { WordPostings } from './word-postings'

/** Where words are looked up. */
export interface Index {
  vocabulary: Vocabulary
  postings: WordPostings
  /** The number of papers. */
  papers: number
}

/**
 * Tallies the papers that have the words of a question. Returns the bits that a paper has in `found` when
 * it has all that are needed.
 */
export function tallyTerms(index: Index, terms: readonly Term[], tally: Tally): number {
  tally.clear()
  let wanted = 0
  let next = 1
  for (const term of terms) {
    const bit = term.need === 'nowhere' ? 0 : next
    if (bit !== 0) next <<= 1
    wanted |= bit
    tallyTerm(index, term, tally, bit)
  }
  return wanted >>> 0
}

function tallyTerm(index: Index, term: Term, tally: Tally, bit: number): void {
  const { vocabulary, postings, papers } = index
  const { word, place, longer, isListed, need } = term
  const add = (at: number, rare: number, isLonger: boolean) => {
    if (vocabulary.inTitles(at) > 0)
      tally.addPostings(postings.inTitles(at), gains('title', rare, isLonger), bit)
    if (need !== 'title' && vocabulary.inAbstracts(at) > 0)
      tally.addPostings(postings.inAbstracts(at), gains('abstract', rare, isLonger), bit)
  }
  if (place !== null) add(place, rarity(papers, vocabulary.papers(place)), false)
  const withLonger = longer.reduce((sum, at) => sum + vocabulary.papers(at), 0)
  const rare = rarity(papers, place === null ? withLonger : vocabulary.papers(place))
  for (const at of longer) add(at, rare, true)
  if (!isListed) return
  const listed = postings.beginningWith(word)
  tally.addPapers(listed, gainOfBeginning(rarity(papers, listed.length)), bit)
}
