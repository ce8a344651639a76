import type { Candidates } from './candidates'
import type { Gainer } from './gainer'
import { isStopWord } from './stop-words'
import type { Tally } from './tally'
import type { Index } from './tally-terms'
import { MOST_WORDS } from './terms'

const NO_GAINS = new Float32Array(8)

/**
 * Which papers, by row id, have all words of one of these groups in their title or abstract; null without
 * groups.
 */
export function excludedPapers(
  index: Index,
  tally: Tally,
  groups: readonly (readonly string[])[],
): Uint8Array | null {
  if (groups.length === 0) return null
  const isExcluded = new Uint8Array(index.papers + 1)
  const looked = new Set([...new Set(groups.flatMap(telling))].slice(0, MOST_WORDS))
  for (const group of groups.map(telling)) {
    if (!group.every((word) => looked.has(word))) continue
    const { ids, count } = papersWith(index, tally, group)
    for (const id of ids.subarray(0, count)) isExcluded[id] = 1
  }
  return isExcluded
}

/** The papers that have all of some words. */
function papersWith(index: Index, tally: Tally, [first, ...others]: readonly string[]): Candidates {
  tally.clear()
  if (first !== undefined) addWord(index, tally, first, 1)
  const candidates = tally.candidates(null)
  for (const [at, word] of others.entries()) {
    const bit = 2 << at
    addWord(index, candidates, word, bit)
    candidates.keep(bit)
  }
  return candidates
}

function addWord({ vocabulary, postings }: Index, gainer: Gainer, word: string, bit: number): void {
  const place = vocabulary.find(word)
  if (place < 0) return
  const { titles, abstracts } = postings.of(place)
  gainer.addPostings(titles, NO_GAINS, bit)
  gainer.addPostings(abstracts, NO_GAINS, bit)
}

/** The words of a group that tell papers apart, or else all of them. */
function telling(group: readonly string[]): readonly string[] {
  const words = group.filter((word) => !isStopWord(word))
  return words.length > 0 ? words : group
}
