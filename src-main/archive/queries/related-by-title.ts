import type { Database } from '../database'
import { decodeIds } from '../search/title-index'
import { words } from '../search/words'
import { type Candidate, type Subject, heaviest, rarity, sharing } from './related-candidates'

const PAPERS = 'SELECT max(id) AS papers FROM paper'
const WORD_SIZE = 'SELECT papers FROM title_word WHERE word = :word'
const WORD = 'SELECT ids FROM title_word WHERE word = :word'

/** Words of more papers than this, or than one in so many, say little and are not looked at. */
const MOST_PAPERS = 2000
const ONE_IN = 20
const RAREST = 6

/** Papers whose titles share at least two of the rarest words of a title. */
export function withSimilarTitle(db: Database, { id, title }: Subject): Candidate[] {
  const met = new Map<number, { weight: number; shared: string[] }>()
  for (const { word, papers } of rarestWords(db, title ?? '')) {
    const ids = db.first<{ ids: Uint8Array }>(WORD, { word })?.ids
    for (const other of ids ? decodeIds(ids) : []) {
      const before = met.get(other) ?? { weight: 0, shared: [] }
      before.shared.push(word)
      met.set(other, { weight: before.weight + rarity(papers), shared: before.shared })
    }
  }
  const weights = new Map<number, number>()
  for (const [other, { weight, shared }] of met)
    if (other !== id && shared.length > 1) weights.set(other, weight)
  return heaviest(weights, id).map((other) => ({
    id: other,
    reason: sharing('word', met.get(other)?.shared ?? []),
  }))
}

/** The words that a title shares with few others, the rarest first. */
function rarestWords(db: Database, title: string): { word: string; papers: number }[] {
  const all = db.first<{ papers: number | null }>(PAPERS)?.papers ?? 0
  const most = Math.max(2, Math.min(MOST_PAPERS, all / ONE_IN))
  return [...new Set(words(title))]
    .filter((word) => /\p{L}{2}/u.test(word))
    .map((word) => ({
      word,
      papers: db.first<{ papers: number }>(WORD_SIZE, { word })?.papers ?? 0,
    }))
    .filter(({ papers }) => papers > 1 && papers <= most)
    .toSorted((a, b) => a.papers - b.papers)
    .slice(0, RAREST)
}
