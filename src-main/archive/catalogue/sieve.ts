import { readNames } from '#contract/names'
import { anyYear, readYears } from '#contract/years'
import { found } from '../errors'
import type { Labels } from '../papers/paper-columns'
import type { Catalogue, CatalogueFacet, Wish } from './catalogue'

/**
 * Which filters each item of a catalogue fails, a bit for each filter. That tells at once what meets
 * all of them and what meets all but one.
 */
export class Sieve {
  readonly #failed: Uint16Array
  readonly #bits = new Map<string, number>()

  constructor(size: number) {
    this.#failed = new Uint16Array(size + 1)
  }

  /** Adds a filter; `flags` has `failing`, which is 0 or 1, for the items that fail it. */
  add(name: string, flags: Uint8Array, failing: 0 | 1 = 0): void {
    const bit = 1 << this.#bits.size
    this.#bits.set(name, bit)
    const failed = this.#failed
    for (let item = 1; item < failed.length; item++)
      if (flags[item] === failing) failed[item] = (failed[item] ?? 0) | bit
  }

  /** How many items meet all filters, but for the one that is named. */
  count(but?: string): number {
    const [failed, asked] = [this.#failed, this.#asked(but)]
    let count = 0
    for (let item = 1; item < failed.length; item++)
      if (((failed[item] ?? 0) & asked) === 0) count++
    return count
  }

  /** How many of these have a number that is not 0. */
  countOf(numbers: Uint8Array, but?: string): number {
    const [failed, asked] = [this.#failed, this.#asked(but)]
    let count = 0
    for (let item = 1; item < failed.length; item++)
      if (numbers[item] !== 0 && ((failed[item] ?? 0) & asked) === 0) count++
    return count
  }

  /** How many of these have each label. */
  countLabels({ values, ends, highest }: Labels, but?: string): Uint32Array {
    const [failed, asked] = [this.#failed, this.#asked(but)]
    const counts = new Uint32Array(highest + 1)
    for (let item = 1; item < failed.length; item++) {
      if (((failed[item] ?? 0) & asked) !== 0) continue
      const end = ends[item] ?? 0
      for (let at = ends[item - 1] ?? 0; at < end; at++) {
        const label = values[at] ?? 0
        counts[label] = (counts[label] ?? 0) + 1
      }
    }
    return counts
  }

  /** How many of these are of each year, by the year. */
  countYears(years: Uint16Array, but?: string): Uint32Array {
    const [failed, asked] = [this.#failed, this.#asked(but)]
    const counts = new Uint32Array(anyYear.to + 1)
    for (let item = 1; item < failed.length; item++) {
      if (((failed[item] ?? 0) & asked) !== 0) continue
      const year = years[item] ?? 0
      counts[year] = (counts[year] ?? 0) + 1
    }
    return counts
  }

  /** The items that meet all filters, in an order of all. */
  those(order: Uint32Array): Uint32Array {
    const failed = this.#failed
    const those = new Uint32Array(order.length)
    let count = 0
    for (let at = 0; at < order.length; at++) {
      const item = order[at] ?? 0
      if (failed[item] === 0) those[count++] = item
    }
    return those.subarray(0, count)
  }

  #asked(but: string | undefined): number {
    return but === undefined ? ALL : ALL & ~(this.#bits.get(but) ?? 0)
  }
}

const ALL = 0xffff

/** The sieve of what is wished for. Things that do not exist are refused. */
export function sieveOf<Facet extends string, Half extends string, Sort extends string>(
  catalogue: Catalogue<Facet, Half, Sort>,
  { text, year, hidden, every, chosen, halves }: Wish<Facet, Half>,
): Sieve {
  const { size, facets } = catalogue
  const sieve = new Sieve(size)
  if (!hidden) sieve.add('hidden', catalogue.doubted, 1)
  if (text) sieve.add('text', catalogue.texts.holding(text))
  if (year !== undefined) sieve.add('year', ofYears(catalogue.years, year))
  for (const name of Object.keys(facets) as Facet[]) {
    const ids = readNames(chosen[name] ?? '')
    const wantsEvery = wantsEveryOf(every, name)
    if (ids.length > 0) sieve.add(name, withLabels(facets[name], size, ids, wantsEvery))
  }
  for (const name of Object.keys(catalogue.halves) as Half[])
    if (halves[name] !== undefined)
      sieve.add(name, catalogue.halves[name], halves[name] === 'yes' ? 0 : 1)
  return sieve
}

/** Whether every chosen value of a facet is wanted, or any of them. */
export const wantsEveryOf = (every: string | undefined, facet: string): boolean =>
  every?.split(',').includes(facet) === true

function ofYears(years: Uint16Array, year: string): Uint8Array {
  const { from, to } = readYears(year) ?? anyYear
  const meets = new Uint8Array(years.length)
  for (let item = 0; item < years.length; item++) {
    const own = years[item] ?? 0
    if (own !== 0 && own >= from && own <= to) meets[item] = 1
  }
  return meets
}

function withLabels(
  { labels: { values, ends, highest }, names, kind }: CatalogueFacet,
  size: number,
  ids: readonly string[],
  wantsEvery: boolean,
): Uint8Array {
  // Flags: looking in a set for each label of each item takes several times as long.
  const isWanted = new Uint8Array(highest + 1)
  for (const id of ids) {
    const label = names.labelOf(id)
    const known = kind === null ? label : found(label, `${kind} ${id}`)
    if (known !== undefined && known <= highest) isWanted[known] = 1
  }
  const meets = new Uint8Array(size + 1)
  const least = wantsEvery ? ids.length : 1
  for (let item = 1; item <= size; item++) {
    let having = 0
    const end = ends[item] ?? 0
    for (let at = ends[item - 1] ?? 0; at < end; at++) having += isWanted[values[at] ?? 0] ?? 0
    if (having >= least) meets[item] = 1
  }
  return meets
}
