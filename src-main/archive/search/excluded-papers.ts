import { isStopWord } from './stop-words'
import { Tally } from './tally'
import type { Index } from './tally-terms'
import { MOST_WORDS } from './terms'

const NO_GAINS = new Float32Array(8)

/**
 * Which papers, by row id, have all words of one of these groups in their title or abstract; null without
 * groups.
 */
export function excludedPapers(
  { vocabulary, postings, papers }: Index,
  groups: readonly (readonly string[])[],
): Uint8Array | null {
  if (groups.length === 0) return null
  const tally = new Tally(papers)
  const bits = new Map<string, number>()
  for (const word of new Set(groups.flatMap(telling))) {
    if (bits.size === MOST_WORDS) break
    const bit = (1 << bits.size) >>> 0
    bits.set(word, bit)
    const place = vocabulary.find(word)
    if (place < 0) continue
    tally.addPostings(postings.inTitles(place), NO_GAINS, bit)
    tally.addPostings(postings.inAbstracts(place), NO_GAINS, bit)
  }
  const wanted = groups
    .map(telling)
    .filter((group) => group.every((word) => bits.has(word)))
    .map((group) => group.reduce((sum, word) => (sum | (bits.get(word) ?? 0)) >>> 0, 0))
  return Uint8Array.from({ length: papers + 1 }, (_, id) => {
    const found = tally.found[id] ?? 0
    return wanted.some((group) => (found & group) >>> 0 === group) ? 1 : 0
  })
}

/** The words of a group that tell papers apart, or else all of them. */
function telling(group: readonly string[]): readonly string[] {
  const words = group.filter((word) => !isStopWord(word))
  return words.length > 0 ? words : group
}
