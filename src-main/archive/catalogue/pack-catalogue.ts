import type { Catalogue, CatalogueFacet } from './catalogue'

/** The columns of a catalogue by their names: numbers as bytes, the rest as text. */
export type PackedColumns = ReadonlyMap<string, Uint8Array | string>

type PackedColumn = [name: string, value: Uint8Array | string]

/** Packs a catalogue to be stored; `readCatalogue` reads it. */
export function packCatalogue<Facet extends string, Half extends string, Sort extends string>(
  catalogue: Catalogue<Facet, Half, Sort>,
): PackedColumns {
  const { texts, years, doubted, byName, facets, halves, keys } = catalogue
  return new Map<string, Uint8Array | string>([
    ['texts', texts.all],
    ['years', bytesOf(years)],
    ['doubted', doubted],
    ['by name', bytesOf(byName)],
    ...entriesOf(facets).flatMap(([name, facet]) => packFacet(name, facet)),
    ...entriesOf<Uint8Array>(halves),
    ...entriesOf<Float64Array>(keys).map(([name, key]): PackedColumn => [
      `by ${name}`,
      bytesOf(key),
    ]),
  ])
}

const packFacet = (facet: string, { labels, names }: CatalogueFacet): PackedColumn[] => [
  [`${facet} values`, bytesOf(labels.values)],
  [`${facet} ends`, bytesOf(labels.ends)],
  [`${facet} names`, JSON.stringify(names.all.map(({ id, name }) => [id, name]))],
]

const entriesOf = <Value>(values: Readonly<Record<string, Value>>) => Object.entries(values)

const bytesOf = (numbers: Uint16Array | Uint32Array | Float64Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
