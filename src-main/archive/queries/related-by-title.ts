import type { Database } from '../database'
import { unpackPostings } from '../packed/postings'
import type { Vocabulary } from '../search/vocabulary'
import { WordPostings } from '../search/word-postings'
import { words } from '../search/words'
import { type Candidate, type Subject, heaviest, rarity, sharing } from './related-candidates'

const PAPERS = 'SELECT max(id) AS papers FROM paper'

/** Words of more papers than this, or than one in so many, say little and are not looked at. */
const MOST_PAPERS = 1000
const ONE_IN = 20
const RAREST = 4

/** Papers whose titles share at least two of the rarest words of a title. */
export function withSimilarTitle(
  db: Database,
  vocabulary: Vocabulary,
  { id, title }: Subject,
): Candidate[] {
  const rarest = rarestWords(db, vocabulary, title ?? '')
  const similar = sharedByTwo(rarest)
  similar.delete(id)
  return heaviest(similar, id).map((other) => ({
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
  // The word of a paper stands in its last digit, so that sorting brings the words of a paper together.
  const all = rarest.flatMap(({ ids }, word) => Array.from(ids, (id) => id * RAREST + word))
  const sorted = Float64Array.from(all).toSorted()
  const shared = new Map<number, number>()
  let before = -1
  let first = 0
  for (const each of sorted) {
    const id = Math.floor(each / RAREST)
    const weight = weights[each % RAREST] ?? 0
    if (id === before) shared.set(id, (shared.get(id) ?? first) + weight)
    else first = weight
    before = id
  }
  return shared
}

interface RareWord {
  word: string
  papers: number
  ids: Uint32Array
}

/** The words that a title shares with few others, the rarest first, with their papers. */
function rarestWords(db: Database, vocabulary: Vocabulary, title: string): RareWord[] {
  const all = db.first<{ papers: number | null }>(PAPERS)?.papers ?? 0
  const most = Math.max(2, Math.min(MOST_PAPERS, all / ONE_IN))
  const postings = new WordPostings(db)
  return [...new Set(words(title))]
    .filter((word) => /\p{L}{2}/u.test(word))
    .map((word) => ({ word, place: vocabulary.find(word) }))
    .map(({ word, place }) => ({ word, place, papers: vocabulary.inTitles(place) }))
    .filter(({ papers }) => papers > 1 && papers <= most)
    .toSorted((a, b) => a.papers - b.papers)
    .slice(0, RAREST)
    .map(({ word, place, papers }) => ({ word, papers, ids: papersIn(postings.inTitles(place)) }))
}

const papersIn = (postings: Uint8Array): Uint32Array =>
  unpackPostings(postings).map((posting) => posting >>> 3)
