/** The counts of some labels, 0 for all others; `labels` has 1 at those that are wanted. */
export function only(counts: Uint32Array, labels: Uint8Array): Uint32Array {
  const wanted = new Uint32Array(counts.length)
  for (let label = 0; label < counts.length; label++)
    if (labels[label] === 1) wanted[label] = counts[label] ?? 0
  return wanted
}

/** How many labels have items, and those of most items, most first, of equals the first. */
export function mostOf(
  counts: Uint32Array,
  most: number,
): { distinct: number; labels: readonly number[] } {
  const having: number[] = []
  for (let label = 0; label < counts.length; label++) if (counts[label] !== 0) having.push(label)
  const least = leastOf(having, counts, most)
  const high = having.filter((label) => (counts[label] ?? 0) >= least)
  const sorted = high.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  return { distinct: having.length, labels: sorted.slice(0, most) }
}

/** The count that the last of the highest has, found by counting the counts, which are small. */
function leastOf(labels: readonly number[], counts: Uint32Array, most: number): number {
  const having = new Uint32Array(HIGHEST_COUNTED + 1)
  for (const label of labels) {
    const count = Math.min(counts[label] ?? 0, HIGHEST_COUNTED)
    having[count] = (having[count] ?? 0) + 1
  }
  let least = HIGHEST_COUNTED
  for (let sum = having[least] ?? 0; sum < most && least > 1; sum += having[least] ?? 0) least--
  return least
}

/** Counts above are told apart by sorting them. */
const HIGHEST_COUNTED = 1000
