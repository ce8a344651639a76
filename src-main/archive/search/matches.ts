import { ones } from '../packed/bits'
import type { Tally } from './tally'
import type { PaperTest } from './wished-papers'

/** Some papers by rising row id, and the score of each. */
export interface ScoredPapers {
  ids: Uint32Array
  scores: Float32Array
}

/** The papers that have all words, by their bits; every paper is allowed when nothing tells. */
export function papersWithAll(
  tally: Tally,
  bits: readonly number[],
  isAllowed: PaperTest | null,
): ScoredPapers {
  const { found, ids } = tally
  const wanted = bits.reduce((sum, bit) => sum | bit, 0)
  let count = 0
  for (let id = 1; id < found.length; id++)
    if (((found[id] ?? 0) & wanted) === wanted && (isAllowed === null || isAllowed(id)))
      ids[count++] = id
  return scored(tally, count)
}

/** The papers that have more of the words than any other; none when none has any. */
export function papersWithMost(tally: Tally, isAllowed: PaperTest | null): ScoredPapers {
  const { found, ids } = tally
  let most = 1
  let count = 0
  for (let id = 1; id < found.length; id++) {
    const bits = found[id] ?? 0
    if (bits === 0 || (isAllowed !== null && !isAllowed(id))) continue
    const met = ones(bits)
    if (met > most) {
      most = met
      count = 0
    }
    if (met === most) ids[count++] = id
  }
  return scored(tally, count)
}

/** The first of the ids that the tally has gathered, with their scores. */
function scored({ ids, scores, priors }: Tally, count: number): ScoredPapers {
  const papers = { ids: ids.slice(0, count), scores: new Float32Array(count) }
  for (let place = 0; place < count; place++) {
    const id = ids[place] ?? 0
    papers.scores[place] = (scores[id] ?? 0) + (priors[id] ?? 0)
  }
  return papers
}
