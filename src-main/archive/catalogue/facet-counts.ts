import type { HalvesFacet, ValueFacet, YearCount } from '#contract/facets'
import { readNames } from '#contract/names'
import type { Catalogue, Wish } from './catalogue'
import { mostOf, only } from './most-counted'
import { type Sieve, sieveOf, wantsEveryOf } from './sieve'

/** How many values of a facet are told, and of the one that is looked at closely. */
const TOLD = 30
const TOLD_CLOSELY = 200

/** The facet that a reader looks at, and for what. */
export interface CloseLook {
  facet?: string | undefined
  find?: string | undefined
}

/** What the items of a wish can be narrowed to; each facet counts what the filters of the others leave. */
export class FacetCounts<Facet extends string, Half extends string, Sort extends string> {
  readonly #catalogue: Catalogue<Facet, Half, Sort>
  readonly #wish: Wish<Facet, Half>
  readonly #look: CloseLook
  readonly #sieve: Sieve

  constructor(catalogue: Catalogue<Facet, Half, Sort>, wish: Wish<Facet, Half>, look: CloseLook) {
    this.#catalogue = catalogue
    this.#wish = wish
    this.#look = look
    this.#sieve = sieveOf(catalogue, wish)
  }

  get total(): number {
    return this.#sieve.count()
  }

  /** How many a quality rule hides, or would hide where they are shown. */
  get hidden(): number {
    return this.#sieve.countOf(this.#catalogue.doubted, 'hidden')
  }

  /** The years, rising; last how many have none. */
  get years(): YearCount[] {
    const counts = this.#sieve.countYears(this.#catalogue.years, 'year')
    const dated: YearCount[] = []
    for (let year = 1; year < counts.length; year++) {
      const count = counts[year] ?? 0
      if (count > 0) dated.push({ year, count })
    }
    const undated = counts[0] ?? 0
    return undated === 0 ? dated : [...dated, { year: null, count: undated }]
  }

  halves(name: Half): HalvesFacet {
    const having = this.#sieve.countOf(this.#catalogue.halves[name], name)
    return { with: having, without: this.#sieve.count(name) - having }
  }

  /**
   * The values of a facet, those of most items first, then those that are chosen. Where every chosen value
   * is wanted, what the facet itself leaves is counted.
   */
  values(name: Facet, most?: number): ValueFacet {
    const { labels, names } = this.#catalogue.facets[name]
    const { chosen, every } = this.#wish
    const { facet, find = '' } = this.#look
    const isClose = facet === name
    const counts = this.#sieve.countLabels(labels, wantsEveryOf(every, name) ? undefined : name)
    const isSought = isClose && find.trim() !== ''
    const wanted = isSought ? only(counts, names.holding(find)) : counts
    const { distinct, labels: told } = mostOf(wanted, most ?? (isClose ? TOLD_CLOSELY : TOLD))
    const further = readNames(chosen[name] ?? '').flatMap((id) => names.labelOf(id) ?? [])
    const values = [...new Set([...told, ...further])].flatMap((label) => {
      const name = names.of(label)
      return name ? [{ id: name.id, name: name.name, count: counts[label] ?? 0 }] : []
    })
    return { distinct, values }
  }
}
