import { Highest, idOfKey, rankingKey } from './best-keys'

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
const READ = 200

/** The ids of so many of some papers that have the highest scores, best first. */
export function bestOf(ids: Uint32Array, scoreOf: (id: number) => number, count: number): number[] {
  const highest = new Highest(count)
  for (const id of ids) highest.add(rankingKey(scoreOf(id), id))
  return highest.sorted().map(idOfKey)
}

/**
 * Ranks papers by their scores, newer ones first of equals. The best of them, and those of `always`, also
 * gain what their titles are worth, and come before all others.
 */
export function rankPapers(
  ids: Uint32Array,
  scoreOf: (id: number) => number,
  gainOf: (id: number) => number,
  always: readonly number[] = [],
): RankedPapers {
  const keys = Float64Array.from(ids, (id) => rankingKey(scoreOf(id), id))
  const chosen = new Set([...always, ...bestOf(ids, scoreOf, READ)])
  const best = Array.from(chosen, (id) => ({ id, score: scoreOf(id) + gainOf(id) }))
    .toSorted((a, b) => b.score - a.score || b.id - a.id)
    .map(({ id }) => id)
  const sortRest = () =>
    Array.from(keys.toSorted().toReversed(), idOfKey).filter((id) => !chosen.has(id))
  return new RankedPapers(ids.length, best, sortRest)
}
