import type { Labels } from './paper-columns'
import { PaperRange, type PaperSet } from './paper-set'

/** How many of some papers have each label of a column, by the label. */
export function countLabels(papers: PaperSet, labels: Labels): Uint32Array {
  const counts = new Uint32Array(labels.highest + 1)
  if (papers instanceof PaperRange) countRun(counts, labels, papers.lowest, papers.highest)
  else countRuns(counts, labels, papers.ids)
  return counts
}

/** The same for most of all papers, from the counts of all: those that are left out are counted instead. */
export function countMost(papers: PaperSet, labels: Labels, ofAll: Uint32Array): Uint32Array {
  const leftOut = new Uint32Array(labels.highest + 1)
  let next = 1
  for (const id of papers.ids) {
    if (id > next) countRun(leftOut, labels, next, id - 1)
    next = id + 1
  }
  countRun(leftOut, labels, next, labels.ends.length - 1)
  return ofAll.map((count, label) => count - (leftOut[label] ?? 0))
}

function countRuns(counts: Uint32Array, labels: Labels, ids: Uint32Array): void {
  let first = ids[0] ?? 1
  let last = first - 1
  for (const id of ids) {
    if (id !== last + 1) {
      countRun(counts, labels, first, last)
      first = id
    }
    last = id
  }
  countRun(counts, labels, first, last)
}

/** The labels of papers side by side lie side by side, and are counted in one go. */
function countRun(
  counts: Uint32Array,
  { values, ends }: Labels,
  first: number,
  last: number,
): void {
  const end = ends[last] ?? 0
  for (let index = ends[first - 1] ?? 0; index < end; index++) {
    const label = values[index] ?? 0
    counts[label] = (counts[label] ?? 0) + 1
  }
}
