import type { Database } from '../database'
import { ArchiveError } from '../errors'
import { type Catalogue, type Shape, eachOf } from './catalogue'
import { FacetNames } from './facet-names'
import { Texts } from './texts'

/** Reads what `packCatalogue` packed of all datasets or all methods. */
export function readCatalogue<Facet extends string, Half extends string, Sort extends string>(
  db: Database,
  of: 'dataset' | 'method',
  { facets, halves, sorts }: Shape<Facet, Half, Sort>,
): Catalogue<Facet, Half, Sort> {
  const column = (name: string) => readColumn(db, `${of} ${name}`)
  const doubted = numbersIn(column('doubted'))
  const size = doubted.length - 1
  return {
    size,
    texts: new Texts(String(column('texts')), size),
    years: new Uint16Array(numbersIn(column('years')).buffer),
    doubted,
    facets: eachOf(Object.keys(facets) as Facet[], (name) => ({
      ...facetIn(column(`${name} values`), column(`${name} ends`), column(`${name} names`)),
      kind: facets[name],
    })),
    halves: eachOf(halves, (name) => numbersIn(column(name))),
    byName: new Uint32Array(numbersIn(column('by name')).buffer),
    keys: eachOf(sorts, (name) => new Float64Array(numbersIn(column(`by ${name}`)).buffer)),
  }
}

type Column = Uint8Array | string | null

function facetIn(values: Column, ends: Column, names: Column) {
  const pairs = JSON.parse(String(names)) as [id: string, name: string][]
  const own = new Uint32Array(numbersIn(ends).buffer)
  const bytes = numbersIn(values)
  // Whether numbers have 16 or 32 bits is told by how many there are.
  const isSmall = bytes.byteLength === 2 * (own.at(-1) ?? 0)
  return {
    labels: {
      values: isSmall ? new Uint16Array(bytes.buffer) : new Uint32Array(bytes.buffer),
      ends: own,
      highest: pairs.length,
    },
    names: new FacetNames(() => pairs.map(([id, name]) => ({ id, name }))),
  }
}

/** In a buffer of their own, since numbers must begin where their size divides. An empty value is null. */
const numbersIn = (column: Column): Uint8Array<ArrayBuffer> =>
  column instanceof Uint8Array ? new Uint8Array(column) : new Uint8Array()

function readColumn(db: Database, name: string): Column {
  const row = db.first<{ value: Column }>(COLUMN, { name })
  if (row) return row.value
  throw new ArchiveError(
    'unusable-file',
    `The snapshot lacks its column “${name}”; import its dumps again.`,
  )
}

const COLUMN = 'SELECT value FROM catalogue_column WHERE name = :name'
