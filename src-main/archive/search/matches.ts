import { ones } from '../packed/bits'
import type { Candidates } from './candidates'
import type { Gainer } from './gainer'
import type { Tally } from './tally'
import { bitsOf, lengthOf, tallyTerm, type Index } from './tally-terms'
import type { Term } from './terms'
import type { PaperTest } from './wished-papers'

/** Some papers by rising row id, and the score of each. */
export interface ScoredPapers {
  ids: Uint32Array
  scores: Float32Array
}

/**
 * The papers that have all terms of some bits, with what they gain by the others too. The rarest term is
 * looked up first: only papers that have it are looked for in the long lists of the others.
 */
export function candidatesOf(
  index: Index,
  tally: Tally,
  terms: readonly Term[],
  needed: number,
  isAllowed: PaperTest | null,
): Candidates {
  const bits = bitsOf(terms)
  const all = terms.map((term, at) => ({ term, bit: bits[at] ?? 0 }))
  const [rarest, ...others] = [
    ...all
      .filter(({ bit }) => (bit & needed) !== 0)
      .toSorted((a, b) => lengthOf(index, a.term) - lengthOf(index, b.term)),
    ...all.filter(({ bit }) => (bit & needed) === 0),
  ]
  tally.clear()
  if (rarest) tallyTerm(index, rarest.term, tally, rarest.bit)
  const candidates = tally.candidates(isAllowed)
  for (const { term, bit } of others) {
    if (candidates.count === 0) break
    tallyTerm(index, term, candidates, bit)
    candidates.keep(bit & needed)
  }
  return candidates
}

/** The papers that have more of the terms than any other; none when none has any. */
export function candidatesWithMost(
  index: Index,
  tally: Tally,
  terms: readonly Term[],
  isAllowed: PaperTest | null,
): Candidates {
  const bits = bitsOf(terms)
  const tallyInto = (gainer: Gainer, isNeeded: boolean) => {
    for (const [at, term] of terms.entries()) {
      const bit = bits[at] ?? 0
      if ((bit !== 0) === isNeeded) tallyTerm(index, term, gainer, bit)
    }
  }
  tally.clear()
  tallyInto(tally, true)
  const candidates = tally.candidates(isAllowed)
  const most = candidates.found.reduce((most, bits) => Math.max(most, ones(bits)), 0)
  candidates.keepWhere((bits) => ones(bits) === most)
  tallyInto(candidates, false)
  return candidates
}

/** What candidates come to with what they have before anything is asked. */
export function scored({ ids, scores, count }: Candidates, priors: Float32Array): ScoredPapers {
  const sums = new Float32Array(count)
  for (let place = 0; place < count; place++)
    sums[place] = (scores[place] ?? 0) + (priors[ids[place] ?? 0] ?? 0)
  return { ids: ids.slice(0, count), scores: sums }
}
