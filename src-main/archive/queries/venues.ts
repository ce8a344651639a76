import type { RequestOf } from '#contract/contract'
import type { List } from '#contract/replies'
import type { VenueItem } from '#contract/venue'
import type { Database } from '../database'
import { unpackIds } from '../packed/ids'
import { fold } from '../text/fold'
import { venueParts, type VenueParts } from '../text/venue-name'
import type { PaperTallies } from './paper-tally'
import { pageOf } from './place'

type Sort = RequestOf<'venues'>['sort']

/** A venue before its papers are looked at. */
interface NamedVenue extends VenueParts {
  id: number
  name: string
  folded: string
  papers: number
}

const VENUES = 'SELECT id, name, papers FROM venue'
const PAPERS = 'SELECT ids FROM venue WHERE id = :id'

/** All venues of a snapshot, some thousands: named and sorted when first wanted, then kept. */
export class VenueList {
  readonly #sorted = new Map<Sort, readonly NamedVenue[]>()
  readonly #items = new Map<number, VenueItem>()
  #series: ReadonlyMap<string, Series> | undefined

  constructor(
    private readonly db: Database,
    private readonly tallies: PaperTallies,
  ) {}

  page({ text = '', sort, ...page }: RequestOf<'venues'>): List<VenueItem> {
    const all = this.#inOrder(sort)
    const wanted = fold(text)
    const named = wanted === '' ? all : all.filter(({ folded }) => folded.includes(wanted))
    return pageOf(named, page, (venue) => this.#item(venue))
  }

  /** The venues of a series, the newest first. */
  ofSeries(series: string): VenueItem[] {
    return (this.#bySeries.get(fold(series)) ?? []).map((venue) => this.#item(venue))
  }

  /** Series are one whatever their case. */
  get #bySeries(): ReadonlyMap<string, Series> {
    return (this.#series ??= bySeries(
      this.db
        .all<Pick<NamedVenue, 'id' | 'name' | 'papers'>>(VENUES)
        .map((venue) => ({ ...venue, ...venueParts(venue.name), folded: fold(venue.name) })),
    ))
  }

  #item({ id, name, series, year, papers }: NamedVenue): VenueItem {
    const known = this.#items.get(id)
    if (known) return known
    const row = this.db.first<{ ids: Uint8Array }>(PAPERS, { id })
    const ids = unpackIds(row?.ids ?? new Uint8Array())
    const withCode = this.tallies.with('repositories', ids)
    const withResults = this.tallies.with('results', ids)
    const item = { name, series, year, papers, withCode, withResults }
    this.#items.set(id, item)
    return item
  }

  #inOrder(sort: Sort): readonly NamedVenue[] {
    const known = this.#sorted.get(sort)
    if (known) return known
    const sorted = [...this.#bySeries.values()].toSorted(ORDERS[sort]).flat()
    this.#sorted.set(sort, sorted)
    return sorted
  }
}

type Series = readonly NamedVenue[]

function bySeries(venues: Series): Map<string, Series> {
  const series = new Map<string, NamedVenue[]>()
  for (const venue of venues) {
    const key = fold(venue.series)
    const known = series.get(key)
    if (known) known.push(venue)
    else series.set(key, [venue])
  }
  return new Map([...series].map(([key, venues]) => [key, venues.toSorted(newestFirst)]))
}

const compareNames = new Intl.Collator('en', { numeric: true }).compare
const newestFirst = (a: NamedVenue, b: NamedVenue) =>
  (b.year ?? 0) - (a.year ?? 0) || compareNames(b.name, a.name)

const papersOf = (series: Series) => series.reduce((sum, { papers }) => sum + papers, 0)
const byName = (a: Series, b: Series) => compareNames(a[0]?.series ?? '', b[0]?.series ?? '')
const byPapers = (a: Series, b: Series) => papersOf(b) - papersOf(a) || byName(a, b)

const ORDERS: Readonly<Record<Sort, (a: Series, b: Series) => number>> = {
  papers: byPapers,
  newest: (a, b) => (b[0]?.year ?? 0) - (a[0]?.year ?? 0) || byPapers(a, b),
  name: byName,
}
