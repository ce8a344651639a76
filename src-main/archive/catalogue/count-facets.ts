import type { HalvesFacet, ValueFacet, YearCount } from '#contract/facets'
import { readNames } from '#contract/names'
import type { CatalogueFacet } from './catalogue'
import type { Sieve } from './sieve'

/** How many values of a facet are told, and of the one that is looked at closely. */
const TOLD = 30
const TOLD_CLOSELY = 200

/** What is asked about a facet. */
export interface FacetWish {
  name: string
  chosen: string | undefined
  /** Whether every chosen value is wanted, so that what the facet itself leaves is counted. */
  wantsEvery: boolean
  /** Whether the reader looks at this facet, and for what. */
  isClose: boolean
  find: string
}

/** The values of a facet with what each would leave. */
export function countFacet(sieve: Sieve, facet: CatalogueFacet, wish: FacetWish): ValueFacet {
  const { labels, names } = facet
  const counts = sieve.countLabels(labels, wish.wantsEvery ? undefined : wish.name)
  const isSought = wish.isClose && wish.find.trim() !== ''
  const wanted = isSought ? only(counts, names.holding(wish.find)) : counts
  const { distinct, most } = mostOf(wanted, wish.isClose ? TOLD_CLOSELY : TOLD)
  const told = new Set(most)
  for (const id of readNames(wish.chosen ?? '')) {
    const label = names.labelOf(id)
    if (label !== undefined) told.add(label)
  }
  const values = [...told].flatMap((label) => {
    const name = names.of(label)
    return name ? [{ id: name.id, name: name.name, count: counts[label] ?? 0 }] : []
  })
  return { distinct, values }
}

function only(counts: Uint32Array, labels: Uint8Array): Uint32Array {
  const wanted = new Uint32Array(counts.length)
  for (let label = 0; label < counts.length; label++)
    if (labels[label] === 1) wanted[label] = counts[label] ?? 0
  return wanted
}

/** How many labels have items, and those of most items, most first, of equals the first. */
function mostOf(counts: Uint32Array, most: number): { distinct: number; most: number[] } {
  const labels: number[] = []
  for (let label = 0; label < counts.length; label++) if (counts[label] !== 0) labels.push(label)
  const least = leastOf(labels, counts, most)
  const high = labels.filter((label) => (counts[label] ?? 0) >= least)
  const sorted = high.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  return { distinct: labels.length, most: sorted.slice(0, most) }
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

/** The years, rising; last how many have none. */
export function countYears(sieve: Sieve, years: Uint16Array): YearCount[] {
  const counts = sieve.countYears(years, 'year')
  const dated: YearCount[] = []
  for (let year = 1; year < counts.length; year++) {
    const count = counts[year] ?? 0
    if (count > 0) dated.push({ year, count })
  }
  const undated = counts[0] ?? 0
  return undated === 0 ? dated : [...dated, { year: null, count: undated }]
}

export function countHalves(sieve: Sieve, flags: Uint8Array, name: string): HalvesFacet {
  const having = sieve.countOf(flags, name)
  return { with: having, without: sieve.count(name) - having }
}
