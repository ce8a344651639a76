import { gainOfAuthor, rarity } from './scoring'
import type { Candidates } from './candidates'
import type { ScoredPapers } from './matches'
import { bestOf } from './ranked-papers'
import { papersOf, type Index } from './tally-terms'
import type { Term } from './terms'
import { words } from './words'

/** A word of more papers than one in so many is likely no name. */
const ONE_IN = 1000
const ALWAYS_RARE = 20

/** Names stand in abstracts, where others are cited, but hardly in titles: in one for so many. */
const CITED = 5

/** How many papers are looked at, the best by the other words. */
const READ = 200

/** What is needed to look for the authors of papers. */
interface AuthorSearch {
  index: Index
  candidates: Candidates
  authorsOf: (id: number) => string
}

/**
 * The term that may be the name of an author beside other words, since few texts or none have it; the
 * rarest of such.
 */
export function nameAmong(index: Index, terms: readonly Term[]): Term | undefined {
  const needed = terms.filter(({ need }) => need !== 'nowhere')
  if (needed.length < 2) return undefined
  return needed
    .filter((term) => mayBeName(index, term))
    .toSorted((a, b) => papersOf(index, a) - papersOf(index, b))[0]
}

function mayBeName(index: Index, term: Term): boolean {
  const { word, place, need } = term
  if (need !== 'anywhere' || index.names.has(word) || !/^\p{L}{3,}$/u.test(word)) return false
  const papers = papersOf(index, term)
  const isInTitles = place !== null && index.vocabulary.inTitles(place) * CITED > papers
  return !isInTitles && papers <= Math.max(ALWAYS_RARE, index.papers / ONE_IN)
}

/** Gives the word to the best candidates of which an author is called so. Says whether there are any. */
export function tallyAuthors(
  { index, candidates, authorsOf }: AuthorSearch,
  term: Term,
  bit: number,
  withOthers: ScoredPapers,
): boolean {
  const gain = gainOfAuthor(rarity(index.papers, papersOf(index, term)))
  const having = bestOf(withOthers, READ).ids.filter((id) => isAuthor(term.word, authorsOf(id)))
  for (const id of having) candidates.addPaper(id, gain, bit)
  return having.length > 0
}

/** Few texts are cut into words: most do not even have the letters. */
const isAuthor = (name: string, authors: string): boolean =>
  (NOT_ASCII.test(authors) || authors.toLowerCase().includes(name)) && words(authors).includes(name)

const NOT_ASCII = /[^\0-\x7f]/
