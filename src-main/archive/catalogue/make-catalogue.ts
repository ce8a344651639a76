import { anyYear } from '#contract/years'
import { LabelColumn } from '../papers/label-column'
import type { Labels } from '../papers/paper-columns'
import { type Catalogue, type CatalogueFacet, type Shape, eachOf } from './catalogue'
import type { FacetNames } from './facet-names'
import { Texts, bothNames } from './texts'

/** What of an item it is filtered, counted and ordered by. */
interface ItemReader<Item, Facet extends string, Half extends string, Sort extends string> {
  /** Folded. */
  name: (item: Item) => string
  fullName: (item: Item) => string | null
  year: (item: Item) => number | null
  isDoubted: (item: Item) => boolean
  /** Row ids, or numbers from 1 of whatever the facet names. */
  labels: Readonly<Record<Facet, (item: Item) => readonly number[]>>
  halves: Readonly<Record<Half, (item: Item) => boolean>>
  /** What it is ordered by, the highest first. */
  keys: Readonly<Record<Exclude<Sort, 'name'>, (item: Item) => number>>
}

/** The catalogue of items that come in the order of their row ids; `names` are those of all labels. */
export function makeCatalogue<Item, Facet extends string, Half extends string, Sort extends string>(
  items: readonly Item[],
  { facets, halves, sorts }: Shape<Facet, Half, Sort>,
  names: Readonly<Record<Facet, FacetNames>>,
  read: ItemReader<Item, Facet, Half, Sort>,
): Catalogue<Facet, Half, Sort> {
  const size = items.length
  const texts = items.map((item) => bothNames(read.name(item), read.fullName(item)))
  return {
    size,
    texts: new Texts(Texts.joined(texts), size),
    years: filled(new Uint16Array(size + 1), items, (item) =>
      Math.min(read.year(item) ?? 0, anyYear.to),
    ),
    doubted: filled(new Uint8Array(size + 1), items, (item) => Number(read.isDoubted(item))),
    facets: eachOf(Object.keys(facets) as Facet[], (facet): CatalogueFacet => ({
      labels: labelsOf(items, read.labels[facet]),
      names: names[facet],
      kind: facets[facet],
    })),
    halves: eachOf(halves, (half) =>
      filled(new Uint8Array(size + 1), items, (item) => Number(read.halves[half](item))),
    ),
    byName: byName(items.map(read.name)),
    keys: eachOf(sorts, (sort) => filled(new Float64Array(size + 1), items, read.keys[sort])),
  }
}

/** Row ids begin with 1. */
function filled<Item, Numbers extends Uint8Array | Uint16Array | Float64Array>(
  numbers: Numbers,
  items: readonly Item[],
  numberOf: (item: Item) => number,
): Numbers {
  let row = 0
  for (const item of items) numbers[++row] = numberOf(item)
  return numbers
}

function labelsOf<Item>(items: readonly Item[], of: (item: Item) => readonly number[]): Labels {
  const column = new LabelColumn()
  column.push([])
  let highest = 0
  for (const item of items) {
    const own = of(item)
    column.push(own)
    for (const label of own) if (label > highest) highest = label
  }
  return { ...column.columns(), highest }
}

function byName(names: readonly string[]): Uint32Array {
  const ids = Uint32Array.from(names, (_, at) => at + 1)
  return ids.toSorted((a, b) => {
    const [one, other] = [names[a - 1] ?? '', names[b - 1] ?? '']
    return one < other ? -1 : one > other ? 1 : a - b
  })
}
