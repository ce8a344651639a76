import type { RequestOf } from '#contract/contract'
import type { FacetValue, HalvesFacet, ValueFacet } from '#contract/facets'
import { readNames } from '#contract/names'
import type { ListedYear, PaperFacets } from '#contract/paper-facets'
import { mostOf } from '../catalogue/most-counted'
import type { Database } from '../database'
import { Kept } from '../papers/kept'
import { countLabels, countMost } from '../papers/label-counts'
import { LABEL_COLUMNS, type LabelKind, LabelNames } from '../papers/label-names'
import { type PaperFilter, filterSets, meeting } from '../papers/paper-filter'
import type { PaperLists } from '../papers/paper-lists'
import type { PaperSort } from '../papers/paper-order'
import { type PaperSet, intersectionOf } from '../papers/paper-set'

type Request = RequestOf<'paper-facets'>

/** How many values of a facet are told. */
const TOLD = 30

/** Tells what lists of papers can be narrowed to. What was asked for lately is at hand. */
export function paperFacets(db: Database, lists: PaperLists): (request: Request) => PaperFacets {
  const reader = new FacetReader(lists, new LabelNames(db))
  const kept = new Kept<PaperFacets>(16)
  return (request) => kept.get(JSON.stringify(request), () => reader.read(request))
}

class FacetReader {
  readonly #lists: PaperLists
  readonly #names: LabelNames
  /** The counts of all papers, which are wanted most. */
  readonly #ofAll = new Map<LabelKind, Uint32Array>()

  constructor(lists: PaperLists, names: LabelNames) {
    this.#lists = lists
    this.#names = names
  }

  read({ facet, find = '', sort, ...filter }: Request): PaperFacets {
    const { sets } = this.#lists
    const met = filterSets(sets, filter)
    const papers = meeting(sets, met)
    const but = (name: keyof PaperFilter) => (met.has(name) ? meeting(sets, met, name) : papers)
    const named = (kind: LabelKind) =>
      this.#named(kind, this.#counts(kind, but(kind)), {
        chosen: readNames(filter[kind] ?? ''),
        find: facet === kind ? find : '',
      })
    return {
      total: papers.size,
      years: this.#years(but('year'), rowOfYear(papers, sort, this.#lists.undated)),
      code: having(sets.withCode, but('code')),
      results: having(sets.withResults, but('results')),
      venue: named('venue'),
      task: named('task'),
      method: named('method'),
      framework: named('framework'),
    }
  }

  #years(papers: PaperSet, rowOf: (years: PaperSet) => number | null): ListedYear[] {
    const { years } = this.#lists.sets
    const dated = years.filter(({ year }) => year !== null)
    const undated = years.filter(({ year }) => year === null)
    return [...dated, ...undated]
      .map(({ year, papers: all }) => ({
        year,
        count: intersectionOf([papers, all]).size,
        row: rowOf(all),
      }))
      .filter(({ count }) => count > 0)
  }

  #counts(kind: LabelKind, papers: PaperSet): Uint32Array {
    const { columns, sets } = this.#lists
    const labels = () => columns.labels(LABEL_COLUMNS[kind])
    if (2 * papers.size < sets.all.size) return countLabels(papers, labels())
    const ofAll = this.#ofAll.get(kind) ?? this.#names.papers(kind)
    this.#ofAll.set(kind, ofAll)
    return papers.size === sets.all.size ? ofAll : countMost(papers, labels(), ofAll)
  }

  #named(
    kind: LabelKind,
    counts: Uint32Array,
    { chosen, find }: { chosen: readonly string[]; find: string },
  ): ValueFacet {
    const holds = find.trim() === '' ? null : this.#names.holding(kind, find)
    const wanted = holds ? counts.map((count, label) => (holds(label) ? count : 0)) : counts
    const { distinct, labels: told } = mostOf(wanted, TOLD)
    const labels = new Set(told)
    for (const key of chosen) {
      const label = this.#names.labelOf(kind, key)
      if (label !== undefined) labels.add(label)
    }
    const values = [...labels].flatMap((label): FacetValue[] => {
      const name = this.#names.of(kind, label)
      return name ? [{ id: name.id, name: name.name, count: counts[label] ?? 0 }] : []
    })
    return { distinct, values }
  }
}

function having(some: PaperSet, papers: PaperSet): HalvesFacet {
  const count = intersectionOf([papers, some]).size
  return { with: count, without: papers.size - count }
}

/** Where a year begins in a list by date; null where it does not. */
function rowOfYear(
  papers: PaperSet,
  sort: PaperSort,
  undated: number,
): (year: PaperSet) => number | null {
  return (year) => {
    const [lowest, highest] = [year.at(0) ?? 1, year.at(year.size - 1) ?? 0]
    const older = papers.before(lowest)
    const olderOrIn = papers.before(highest + 1)
    if (older === olderOrIn) return null
    if (sort === 'newest') return papers.size - olderOrIn
    if (sort !== 'oldest') return null
    const without = papers.before(undated + 1)
    return highest <= undated ? papers.size - without : older - without
  }
}
