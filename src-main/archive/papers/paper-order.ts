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

/** Sorting few papers is quicker than walking past all, and walking is quicker than sorting many. */
const FEW = 1 / 8

function byTitle(papers: PaperSet, columns: PaperColumns): OrderedPapers {
  const { byTitle: all } = columns
  if (papers.size === all.length) return listed(all)
  if (papers.size < all.length * FEW) {
    const places = papers.ids.map((id) => columns.placesByTitle[id] ?? 0).toSorted()
    return listed(places.map((place) => all[place] ?? 0))
  }
  const isMember = new Uint8Array(all.length + 1)
  for (const id of papers.ids) isMember[id] = 1
  const ids = new Uint32Array(papers.size)
  let count = 0
  for (let place = 0; place < all.length; place++) {
    const id = all[place] ?? 0
    if (isMember[id] === 1) ids[count++] = id
  }
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
