import type { Better } from '#contract/reference'

/** A row by its numbers on two metrics. */
export interface Pair {
  first: number
  second: number
}

/**
 * The pairs that no other beats: none is at least as good on both metrics and better on one. Equal
 * pairs are on the front together. The best on the first metric comes first, equal ones as given.
 */
export function paretoFront<Item extends Pair>(
  pairs: readonly Item[],
  better: { first: Better; second: Better },
): Item[] {
  const gain = (key: keyof Pair, a: Pair, b: Pair) =>
    better[key] === 'higher' ? a[key] - b[key] : b[key] - a[key]
  const front: Item[] = []
  for (const pair of pairs.toSorted((a, b) => gain('first', b, a) || gain('second', b, a))) {
    // All before are at least as good on the first metric, and the last of the front is the best of
    // them on the second.
    const last = front.at(-1)
    const isEqual = last?.first === pair.first && last.second === pair.second
    if (!last || isEqual || gain('second', pair, last) > 0) front.push(pair)
  }
  return front
}
