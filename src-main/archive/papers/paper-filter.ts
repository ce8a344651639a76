import type { RequestOf } from '#contract/contract'
import { readNames } from '#contract/names'
import { anyYear, readYears } from '#contract/years'
import type { PaperSets } from './paper-sets'
import { type PaperSet, intersectionOf, unionOf } from './paper-set'

/** What papers can be asked to be. */
export type PaperFilter = Omit<RequestOf<'papers'>, 'sort' | 'limit' | 'after' | 'at'>
type FilterName = keyof PaperFilter

const ONE = ['task', 'method', 'dataset', 'author', 'repository'] as const
const SEVERAL = ['venue', 'framework'] as const

/** The papers that meet each filter that is on. Things that do not exist are refused. */
export function filterSets(sets: PaperSets, filter: PaperFilter): Map<FilterName, PaperSet> {
  const met = new Map<FilterName, PaperSet>()
  for (const name of ONE) {
    const key = filter[name]
    if (key !== undefined) met.set(name, sets.of(name, key))
  }
  for (const name of SEVERAL) {
    const names = readNames(filter[name] ?? '')
    if (names.length > 0) met.set(name, unionOf(names.map((each) => sets.of(name, each))))
  }
  if (filter.year !== undefined) met.set('year', sets.ofYears(readYears(filter.year) ?? anyYear))
  if (filter.code !== undefined)
    met.set('code', filter.code === 'yes' ? sets.withCode : sets.withoutCode)
  if (filter.results) met.set('results', sets.withResults)
  return met
}

/** The papers that meet all filters but one. */
export function meeting(
  sets: PaperSets,
  met: ReadonlyMap<FilterName, PaperSet>,
  but?: FilterName,
): PaperSet {
  const others = [...met].flatMap(([name, set]) => (name === but ? [] : [set]))
  return intersectionOf([sets.all, ...others])
}
