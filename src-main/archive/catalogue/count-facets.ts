import type { HalvesFacet, ValueFacet, YearCount } from '#contract/facets'
import { readNames } from '#contract/names'
import { mostCounted } from '../papers/label-counts'
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
  const holds = isSought ? names.holding(wish.find) : null
  const wanted = holds ? counts.map((count, label) => (holds[label] === 1 ? count : 0)) : counts
  const told = new Set(mostCounted(wanted, wish.isClose ? TOLD_CLOSELY : TOLD))
  for (const id of readNames(wish.chosen ?? '')) {
    const label = names.labelOf(id)
    if (label !== undefined) told.add(label)
  }
  const values = [...told].flatMap((label) => {
    const name = names.of(label)
    return name ? [{ id: name.id, name: name.name, count: counts[label] ?? 0 }] : []
  })
  let distinct = 0
  for (const count of wanted) if (count > 0) distinct++
  return { distinct, values }
}

/** The years, rising; last how many have none. */
export function countYears(sieve: Sieve, years: Uint16Array): YearCount[] {
  const counts = sieve.countNumbers(years, 'year')
  const undated = counts.get(0)
  const dated = [...counts]
    .filter(([year]) => year !== 0)
    .toSorted(([a], [b]) => a - b)
    .map(([year, count]) => ({ year, count }))
  return undated === undefined ? dated : [...dated, { year: null, count: undated }]
}

export function countHalves(sieve: Sieve, flags: Uint8Array, name: string): HalvesFacet {
  const having = sieve.countOf(flags, name)
  return { with: having, without: sieve.count(name) - having }
}
