import { Highest, idOfKey, rankingKey, scoreOfKey } from './best-keys'
import type { ScoredPapers } from './matches'

/** The papers that a question found, best first, of which only the best are in order from the start. */
export class RankedPapers {
  #rest: readonly number[] | undefined

  constructor(
    readonly total: number,
    private readonly best: readonly number[],
    /** The ids after the best, in order. */
    private readonly sortRest: () => readonly number[] = () => [],
  ) {}

  /** The row ids from one place to before another. */
  ids(from: number, to: number): number[] {
    const { best } = this
    const ids = best.slice(from, to)
    if (to <= best.length || best.length === this.total) return ids
    this.#rest ??= this.sortRest()
    return [...ids, ...this.#rest.slice(Math.max(0, from - best.length), to - best.length)]
  }
}

/** How many of the best by their words are put in order by what more is known of them. */
const READ = 100

/** So many of some papers that have the highest scores, best first, newer ones first of equals. */
export function bestOf({ ids, scores }: ScoredPapers, count: number): ScoredPapers {
  const highest = new Highest(count)
  let least = 0
  for (let place = 0; place < ids.length; place++) {
    const score = scores[place] ?? 0
    if (score < least) continue
    highest.add(rankingKey(score, ids[place] ?? 0))
    least = scoreOfKey(highest.lowest)
  }
  const keys = highest.sorted()
  return { ids: Uint32Array.from(keys, idOfKey), scores: Float32Array.from(keys, scoreOfKey) }
}

/**
 * Ranks papers by their scores. The best of them, and those of `always`, also gain what their titles are
 * worth, and come before all others.
 */
export function rankPapers(
  papers: ScoredPapers,
  gainOf: (id: number) => number,
  always: readonly number[] = [],
): RankedPapers {
  const { ids, scores } = papers
  const read = bestOf(papers, READ)
  const chosen = new Map(Array.from(read.ids, (id, place) => [id, read.scores[place] ?? 0]))
  for (const id of always) {
    const place = ids.indexOf(id)
    if (place >= 0) chosen.set(id, scores[place] ?? 0)
  }
  const best = Array.from(chosen, ([id, score]) => ({ id, score: score + gainOf(id) }))
    .toSorted((a, b) => b.score - a.score || b.id - a.id)
    .map(({ id }) => id)
  const sortRest = () => {
    const keys = Float64Array.from(ids, (id, place) => rankingKey(scores[place] ?? 0, id))
    return Array.from(keys.toSorted().toReversed(), idOfKey).filter((id) => !chosen.has(id))
  }
  return new RankedPapers(ids.length, best, sortRest)
}
