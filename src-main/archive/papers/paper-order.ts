import type { RequestOf } from '#contract/contract'
import type { PaperColumns } from './paper-columns'
import type { PaperSet } from './paper-set'

export type PaperSort = RequestOf<'papers'>['sort']

/** Papers in an order, by their row ids. */
export interface OrderedPapers {
  readonly length: number
  /** The paper of a row, counted from 0. */
  at(row: number): number | undefined
}

/**
 * Papers in the order that was asked for. Those that lack what they are sorted by come last, in either
 * direction. Ids rise with dates, so that by date nothing is sorted, nor even copied.
 */
export function inOrder(
  papers: PaperSet,
  sort: PaperSort,
  columns: PaperColumns,
  undated: number,
): OrderedPapers {
  switch (sort) {
    case 'newest':
      return newestFirst(papers)
    case 'oldest':
      return oldestFirst(papers, undated)
    case 'title':
      return byTitle(papers, columns)
    case 'repositories':
    case 'results':
      return mostFirst(papers, columns.counts(sort))
  }
}

function newestFirst(papers: PaperSet): OrderedPapers {
  return { length: papers.size, at: (row) => papers.at(papers.size - 1 - row) }
}

/** `undated` is the highest id of a paper without a date; they come before all others. */
function oldestFirst(papers: PaperSet, undated: number): OrderedPapers {
  const first = papers.before(undated + 1)
  const dated = papers.size - first
  return { length: papers.size, at: (row) => papers.at(row < dated ? row + first : row - dated) }
}

/** Their places among all are marked and read off in order, since sorting many takes ten times as long. */
function byTitle(papers: PaperSet, columns: PaperColumns): OrderedPapers {
  const { byTitle: all, placesByTitle: places } = columns
  if (papers.size === all.length) return listed(all)
  const marks = new Uint32Array((all.length >>> 5) + 1)
  for (const id of papers.ids) {
    const place = places[id] ?? 0
    marks[place >>> 5] = (marks[place >>> 5] ?? 0) | (1 << (place & 31))
  }
  const ids = new Uint32Array(papers.size)
  let count = 0
  for (let word = 0; word < marks.length; word++)
    for (let left = marks[word] ?? 0; left !== 0; left &= left - 1)
      ids[count++] = all[(word << 5) + 31 - Math.clz32(left & -left)] ?? 0
  return listed(ids)
}

/** By a number of each paper, the highest first; of equals the newest. */
function mostFirst({ ids }: PaperSet, numbers: Uint16Array | Uint32Array): OrderedPapers {
  // Few papers share a high number and most a low one, so that they are dealt out rather than compared.
  let most = 0
  for (const id of ids) most = Math.max(most, numbers[id - 1] ?? 0)
  const ends = new Uint32Array(most + 1)
  for (const id of ids) add(ends, numbers[id - 1] ?? 0, 1)
  for (let number = most - 1; number >= 0; number--) add(ends, number, ends[number + 1] ?? 0)
  const sorted = new Uint32Array(ids.length)
  for (const id of ids) sorted[add(ends, numbers[id - 1] ?? 0, -1)] = id
  return listed(sorted)
}

function add(numbers: Uint32Array, place: number, more: number): number {
  return (numbers[place] = (numbers[place] ?? 0) + more)
}

const listed = (ids: Uint32Array): OrderedPapers => ({
  length: ids.length,
  at: (row) => ids[row],
})
