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
  const tally = new Tally(new Float32Array(papers + 1))
  const bits = new Map<string, number>()
  for (const word of new Set(groups.flatMap(telling))) {
    if (bits.size === MOST_WORDS) break
    const bit = 1 << bits.size
    bits.set(word, bit)
    const place = vocabulary.find(word)
    if (place < 0) continue
    tally.addPostings(postings.inTitles(place), NO_GAINS, bit)
    tally.addPostings(postings.inAbstracts(place), NO_GAINS, bit)
  }
  const wanted = groups
    .map(telling)
    .filter((group) => group.every((word) => bits.has(word)))
    .map((group) => group.reduce((sum, word) => sum | (bits.get(word) ?? 0), 0))
  const isExcluded = new Uint8Array(papers + 1)
  for (const group of wanted)
    for (let id = 1; id <= papers; id++)
      if (((tally.found[id] ?? 0) & group) === group) isExcluded[id] = 1
  return isExcluded
}

/** The words of a group that tell papers apart, or else all of them. */
function telling(group: readonly string[]): readonly string[] {
  const words = group.filter((word) => !isStopWord(word))
  return words.length > 0 ? words : group
}
