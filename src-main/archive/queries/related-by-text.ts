import type { Database } from '../database'
import { unpackPostings } from '../packed/postings'
import type { Vocabulary } from '../search/vocabulary'
import { WordPostings } from '../search/word-postings'
import { isStopWord } from '../search/stop-words'
import { words } from '../search/words'
import { type Candidate, type Subject, heaviest, rarity, sharing } from './related-candidates'

const PAPERS = 'SELECT max(id) AS papers FROM paper'

/** Words of more papers than this, or than one in so many, say little and are not looked at. */
const MOST_PAPERS = 1000
const ONE_IN = 20
/** Of the words of a title so many are looked at, and of those that only the abstract has. */
const RAREST_IN_TITLE = 4
const RAREST_IN_ABSTRACT = 6
/** In fewer papers an abstract's word is more often a slip than a term. */
const FEWEST_PAPERS = 3
/** Shorter words of an abstract are hardly ever terms. */
const SHORTEST = 4
/** Characters of an abstract that are looked at, more than any but a few have. */
const LONGEST = 4000

/** Papers whose titles and abstracts share at least two of the rarest words of a paper's own. */
export function withSimilarText(
  db: Database,
  vocabulary: Vocabulary,
  subject: Subject,
): Candidate[] {
  const rarest = rarestWords(db, vocabulary, subject)
  const similar = sharedByTwo(rarest)
  similar.delete(subject.id)
  return heaviest(similar, subject.id).map((other) => ({
    id: other,
    reason: () =>
      sharing(
        'word',
        rarest.flatMap(({ word, ids }) => (ids.includes(other) ? word : [])),
      ),
  }))
}

/** The papers that two of the words have at least, with the weight of all that they have. */
function sharedByTwo(rarest: readonly RareWord[]): Map<number, number> {
  const weights = rarest.map(({ papers }) => rarity(papers))
  const base = RAREST_IN_TITLE + RAREST_IN_ABSTRACT
  const sorted = markedIds(rarest, base).toSorted()
  const shared = new Map<number, number>()
  let before = -1
  let first = 0
  for (const each of sorted) {
    const id = Math.floor(each / base)
    const weight = weights[each % base] ?? 0
    if (id === before) shared.set(id, (shared.get(id) ?? first) + weight)
    else first = weight
    before = id
  }
  return shared
}

/** The word of a paper stands in its last digit, so that sorting brings the words of a paper together. */
function markedIds(rarest: readonly RareWord[], base: number): Float64Array {
  const marked = new Float64Array(rarest.reduce((sum, { ids }) => sum + ids.length, 0))
  let count = 0
  for (const [word, { ids }] of rarest.entries())
    for (const id of ids) marked[count++] = id * base + word
  return marked
}

interface RareWord {
  word: string
  papers: number
  /** Of the papers that have it in their title or abstract, each once. */
  ids: Uint32Array
}

/** The words that a paper shares with few others, the rarest first, with their papers. */
function rarestWords(
  db: Database,
  vocabulary: Vocabulary,
  { title, abstract }: Subject,
): RareWord[] {
  const all = db.first<{ papers: number | null }>(PAPERS)?.papers ?? 0
  const most = Math.max(2, Math.min(MOST_PAPERS, all / ONE_IN))
  const postings = new WordPostings(db)
  const choose = (text: string, shortest: number, fewest: number, count: number) =>
    [...new Set(words(text))]
      .filter((word) => word.length >= shortest && /\p{L}{2}/u.test(word) && !isStopWord(word))
      .map((word) => ({ word, place: vocabulary.find(word) }))
      .map(({ word, place }) => ({ word, place, papers: vocabulary.papers(place) }))
      .filter(({ papers }) => papers >= fewest && papers <= most)
      .toSorted((a, b) => a.papers - b.papers)
      .slice(0, count)
  const inTitle = choose(title ?? '', 2, 2, RAREST_IN_TITLE)
  const known = new Set(words(title ?? ''))
  const inAbstract = choose(
    abstract.slice(0, LONGEST),
    SHORTEST,
    FEWEST_PAPERS,
    known.size + RAREST_IN_ABSTRACT,
  )
    .filter(({ word }) => !known.has(word))
    .slice(0, RAREST_IN_ABSTRACT)
  return [...inTitle, ...inAbstract].map(({ word, place, papers }) => ({
    word,
    papers,
    ids: either(papersIn(postings.inTitles(place)), papersIn(postings.inAbstracts(place))),
  }))
}

function papersIn(postings: Uint8Array): Uint32Array {
  const ids = unpackPostings(postings)
  for (let index = 0; index < ids.length; index++) ids[index] = (ids[index] ?? 0) >>> 3
  return ids
}

/** What is in either of two lists of rising ids, rising. */
function either(some: Uint32Array, others: Uint32Array): Uint32Array {
  if (some.length === 0) return others
  const all = new Uint32Array(some.length + others.length)
  let count = 0
  let at = 0
  for (const id of some) {
    for (let other = others[at]; other !== undefined && other <= id; other = others[++at])
      if (other < id) all[count++] = other
    all[count++] = id
  }
  all.set(others.subarray(at), count)
  return all.subarray(0, count + others.length - at)
}
