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
  const met = new Map<number, number>()
  const similar = new Map<number, number>()
  for (const { papers, ids } of rarest)
    for (const other of ids) {
      const before = met.get(other)
      const weight = (before ?? 0) + rarity(papers)
      met.set(other, weight)
      if (before !== undefined && other !== id) similar.set(other, weight)
    }
  return heaviest(similar, id).map((other) => ({
    id: other,
    reason: () =>
      sharing(
        'word',
        rarest.flatMap(({ word, ids }) => (ids.includes(other) ? word : [])),
      ),
  }))
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
