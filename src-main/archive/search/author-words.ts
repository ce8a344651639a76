import { gainOfAuthor, rarity } from './scoring'
import { bestOf } from './ranked-papers'
import type { Tally } from './tally'
import { papersOf, type Index } from './tally-terms'
import type { Term } from './terms'
import { words } from './words'

/** A word of more papers than one in so many is none that only a name explains. */
const ONE_IN = 1000
const ALWAYS_RARE = 20

/** How many papers are looked at, the best by the other words. */
const READ = 300

/** What is needed to look for the authors of papers. */
export interface AuthorSearch {
  index: Index
  tally: Tally
  authorsOf: (id: number) => string
  scoreOf: (id: number) => number
}

/**
 * The term that may be the name of an author beside other words, since few texts or none have it; the
 * rarest of such.
 */
export function nameAmong(index: Index, terms: readonly Term[]): Term | undefined {
  const most = Math.max(ALWAYS_RARE, index.papers / ONE_IN)
  const needed = terms.filter(({ need }) => need !== 'nowhere')
  return needed.length < 2
    ? undefined
    : needed
        .filter(({ word, need }) => need === 'anywhere' && /^\p{L}{3,}$/u.test(word))
        .filter((term) => !index.names.has(term.word) && papersOf(index, term) <= most)
        .toSorted((a, b) => papersOf(index, a) - papersOf(index, b))[0]
}

/** Gives the word to the best of some papers of which an author is called so. Says whether there are any. */
export function tallyAuthors(
  { index, tally, authorsOf, scoreOf }: AuthorSearch,
  term: Term,
  bit: number,
  withOthers: Uint32Array,
): boolean {
  const gain = gainOfAuthor(rarity(index.papers, papersOf(index, term)))
  const having = bestOf(withOthers, scoreOf, READ).filter((id) =>
    isAuthor(term.word, authorsOf(id)),
  )
  for (const id of having) tally.addPaper(id, gain, bit)
  return having.length > 0
}

/** Few texts are cut into words: most do not even have the letters. */
const isAuthor = (name: string, authors: string): boolean =>
  (NOT_ASCII.test(authors) || authors.toLowerCase().includes(name)) && words(authors).includes(name)

const NOT_ASCII = /[^\0-\x7f]/
