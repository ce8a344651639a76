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
  isSpam: boolean
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
  const columns = new Map<string, Uint8Array | string>()
  columns.set('texts', Texts.joined(items.map(({ name, fullName }) => bothNames(name, fullName))))
  columns.set(
    'years',
    bytesOf(
      Uint16Array,
      items.map(({ year }) => Math.min(year ?? 0, anyYear.to)),
    ),
  )
  columns.set(
    'spam',
    bytesOf(
      Uint8Array,
      items.map(({ isSpam }) => Number(isSpam)),
    ),
  )
  columns.set('by name', byName(items))
  for (const facet of Object.keys(names) as Facet[]) {
    const { values, ends } = packLabels(items.map(({ labels }) => labels[facet]))
    columns.set(`${facet} values`, values)
    columns.set(`${facet} ends`, ends)
    columns.set(`${facet} names`, JSON.stringify(names[facet].map(({ id, name }) => [id, name])))
  }
  for (const half of halves)
    columns.set(
      half,
      bytesOf(
        Uint8Array,
        items.map((item) => Number(item.halves[half])),
      ),
    )
  for (const sort of sorts)
    columns.set(
      `by ${sort}`,
      bytesOf(
        Float64Array,
        items.map(({ keys }) => keys[sort]),
      ),
    )
  return columns
}

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

function packLabels(labels: readonly (readonly number[])[]) {
  const column = new LabelColumn()
  // Row ids begin with 1.
  column.push([])
  for (const own of labels) column.push(own)
  return column.pack()
}
