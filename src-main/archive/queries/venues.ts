import type { RequestOf } from '#contract/contract'
import type { List } from '#contract/replies'
import type { VenueItem } from '#contract/venue'
import type { Database } from '../database'
import { unpackIds } from '../packed/ids'
import { fold } from '../text/fold'
import { venueParts } from '../text/venue-name'
import type { PaperTallies } from './paper-tally'
import { pageOf } from './place'

type Sort = RequestOf<'venues'>['sort']

const VENUES = 'SELECT name, papers, ids FROM venue'

/** All venues of a snapshot, read and sorted when they are first wanted, then kept: some thousands. */
export class VenueList {
  readonly #sorted = new Map<Sort, readonly VenueItem[]>()
  #series: ReadonlyMap<string, readonly VenueItem[]> | undefined

  constructor(
    private readonly db: Database,
    private readonly tallies: PaperTallies,
  ) {}

  page({ text = '', sort, ...page }: RequestOf<'venues'>): List<VenueItem> {
    const all = this.#inOrder(sort)
    const wanted = fold(text)
    return pageOf(wanted === '' ? all : all.filter(({ name }) => fold(name).includes(wanted)), page)
  }

  /** The venues of a series, the newest first. */
  ofSeries(series: string): readonly VenueItem[] {
    return this.#bySeries.get(fold(series)) ?? []
  }

  /** Series are one whatever their case. */
  get #bySeries(): ReadonlyMap<string, readonly VenueItem[]> {
    return (this.#series ??= bySeries(
      this.db
        .all<{ name: string; papers: number; ids: Uint8Array }>(VENUES)
        .map(({ name, papers, ids }) => this.#item(name, papers, unpackIds(ids))),
    ))
  }

  #item(name: string, papers: number, ids: Uint32Array): VenueItem {
    const withCode = this.tallies.with('repositories', ids)
    const withResults = this.tallies.with('results', ids)
    return { name, ...venueParts(name), papers, withCode, withResults }
  }

  #inOrder(sort: Sort): readonly VenueItem[] {
    const known = this.#sorted.get(sort)
    if (known) return known
    const sorted = [...this.#bySeries.values()].toSorted(ORDERS[sort]).flat()
    this.#sorted.set(sort, sorted)
    return sorted
  }
}

function bySeries(items: readonly VenueItem[]): Map<string, readonly VenueItem[]> {
  const series = new Map<string, VenueItem[]>()
  for (const item of items) {
    const key = fold(item.series)
    const known = series.get(key)
    if (known) known.push(item)
    else series.set(key, [item])
  }
  return new Map([...series].map(([key, venues]) => [key, venues.toSorted(newestFirst)]))
}

const compareNames = new Intl.Collator('en', { numeric: true }).compare
const newestFirst = (a: VenueItem, b: VenueItem) =>
  (b.year ?? 0) - (a.year ?? 0) || compareNames(b.name, a.name)

type Series = readonly VenueItem[]

const papersOf = (series: Series) => series.reduce((sum, { papers }) => sum + papers, 0)
const byName = (a: Series, b: Series) => compareNames(a[0]?.series ?? '', b[0]?.series ?? '')
const byPapers = (a: Series, b: Series) => papersOf(b) - papersOf(a) || byName(a, b)

const ORDERS: Readonly<Record<Sort, (a: Series, b: Series) => number>> = {
  papers: byPapers,
  newest: (a, b) => (b[0]?.year ?? 0) - (a[0]?.year ?? 0) || byPapers(a, b),
  name: byName,
}
