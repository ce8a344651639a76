import type { Labels } from './paper-columns'

/** How many papers have each label of a column, by the label. */
export function countLabels(ids: Uint32Array, { values, ends, highest }: Labels): Uint32Array {
  const counts = new Uint32Array(highest + 1)
  for (const id of ids) {
    const end = ends[id] ?? 0
    for (let index = ends[id - 1] ?? 0; index < end; index++) {
      const label = values[index] ?? 0
      counts[label] = (counts[label] ?? 0) + 1
    }
  }
  return counts
}

/** The labels of most papers, most first, of equals the first; labels without papers are left out. */
export function mostCounted(counts: Uint32Array, most: number): number[] {
  const least = leastOf(counts, most)
  const labels: number[] = []
  for (let label = 0; label < counts.length; label++)
    if ((counts[label] ?? 0) >= least) labels.push(label)
  return labels.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, most)
}

/** The count that the last of the highest has; 1 at least. */
function leastOf(counts: Uint32Array, most: number): number {
  const sorted = counts.toSorted()
  return Math.max(1, sorted[sorted.length - most] ?? 0)
}
