/** How many papers are shown for each reason. */
export const SHOWN = 8

/** How many candidates a reason needs, since those before it may have taken some. */
export const CANDIDATES = 3 * SHOWN

/** What relates other papers to one: its row id, its texts and the row ids of its tasks. */
export interface Subject {
  id: number
  title: string | null
  abstract: string
  tasks: readonly number[]
}

/** A paper that is related, by its row id, and why. */
export interface Candidate {
  id: number
  reason: () => string
}

/** "1 shared task: Image Classification", "3 shared words: long, tail, tuning". */
export function sharing(kind: string, names: readonly string[]): string {
  return `${names.length} shared ${kind}${names.length === 1 ? '' : 's'}: ${names.join(', ')}`
}

/** What is shared with few says more: the weight of a word or task of so many papers. */
export const rarity = (papers: number): number => 1 / Math.log2(2 + papers)

/** Row ids by weight, the heaviest first; of equals the one nearest to `origin` in time. */
export function heaviest(weights: ReadonlyMap<number, number>, origin: number): number[] {
  return [...weights]
    .toSorted(
      ([a, one], [b, other]) => other - one || Math.abs(a - origin) - Math.abs(b - origin) || b - a,
    )
    .slice(0, CANDIDATES)
    .map(([id]) => id)
}
