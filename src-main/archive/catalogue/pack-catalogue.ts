import { anyYear } from '#contract/years'
import { LabelColumn } from '../papers/label-column'
import type { FacetName } from './facet-names'
import { Texts, bothNames } from './texts'

/** What an import knows of a dataset or a method, to be filtered, counted and ordered by. */
export interface DraftItem<Facet extends string, Half extends string, Sort extends string> {
  /** Folded. */
  name: string
  fullName: string | null
  year: number | null
  isDoubted: boolean
  /** Row ids, or numbers from 1 of whatever the facet names. */
  labels: Readonly<Record<Facet, readonly number[]>>
  halves: Readonly<Record<Half, boolean>>
  /** What it is ordered by, but for its name. */
  keys: Readonly<Record<Exclude<Sort, 'name'>, number>>
}

/** The columns of a catalogue by their names: numbers as bytes, the rest as text. */
export type PackedColumns = ReadonlyMap<string, Uint8Array | string>

/** What the columns are: the names of all labels of each facet in their order, and what else there is. */
interface PackedShape<Facet extends string, Half extends string, Sort extends string> {
  names: Readonly<Record<Facet, readonly FacetName[]>>
  halves: readonly Half[]
  sorts: readonly Exclude<Sort, 'name'>[]
}

/** Packs items in the order of their row ids. */
export function packCatalogue<Facet extends string, Half extends string, Sort extends string>(
  items: readonly DraftItem<Facet, Half, Sort>[],
  { names, halves, sorts }: PackedShape<Facet, Half, Sort>,
): PackedColumns {
  const texts = items.map(({ name, fullName }) => bothNames(name, fullName))
  const years = items.map(({ year }) => Math.min(year ?? 0, anyYear.to))
  const facets = (Object.keys(names) as Facet[]).map((facet) =>
    packFacet(
      facet,
      names[facet],
      items.map(({ labels }) => labels[facet]),
    ),
  )
  return new Map<string, Uint8Array | string>([
    ['texts', Texts.joined(texts)],
    ['years', bytesOf(Uint16Array, years)],
    ['doubted', flags(items.map(({ isDoubted }) => isDoubted))],
    ['by name', byName(items)],
    ...facets.flat(),
    ...halves.map((half): PackedColumn => [half, flags(items.map((item) => item.halves[half]))]),
    ...sorts.map((sort): PackedColumn => {
      const keys = items.map((item) => item.keys[sort])
      return [`by ${sort}`, bytesOf(Float64Array, keys)]
    }),
  ])
}

type PackedColumn = [name: string, value: Uint8Array | string]

function packFacet(
  facet: string,
  names: readonly FacetName[],
  labels: readonly (readonly number[])[],
): PackedColumn[] {
  const column = new LabelColumn()
  // Row ids begin with 1.
  column.push([])
  for (const own of labels) column.push(own)
  const { values, ends } = column.pack()
  return [
    [`${facet} values`, values],
    [`${facet} ends`, ends],
    [`${facet} names`, JSON.stringify(names.map(({ id, name }) => [id, name]))],
  ]
}

const flags = (flags: readonly boolean[]) => bytesOf(Uint8Array, flags.map(Number))

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** Numbers of items, which are counted from 1, as bytes. */
function bytesOf<Column extends Numbers>(
  Type: { from(numbers: readonly number[]): Column },
  numbers: readonly number[],
): Uint8Array {
  return new Uint8Array(Type.from([0, ...numbers]).buffer)
}

function byName(items: readonly { name: string }[]): Uint8Array {
  const named = items.map(({ name }, index) => ({ name, id: index + 1 }))
  const sorted = named.toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id,
  )
  return new Uint8Array(Uint32Array.from(sorted, ({ id }) => id).buffer)
}
