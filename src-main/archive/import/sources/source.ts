import { ItemCutter } from '../json-items'
import { LineCutter } from './line-cutter'
import { parquetColumns, parquetItems } from './parquet/parquet-items'
import type { OnRaw, Stored } from './stored'
import { unpacked, type Packing } from './unpack'

/** A file, or a member of an archive, that holds items of a dump, in any of the forms it may have. */
export interface DumpSource {
  /** What a sentence calls it. */
  name: string
  /** The file on disk that holds it. */
  path: string
  bytes: number
  /** Such as “JSON Lines, gzip”. */
  format: string
  /** Whether its bytes are those of the file, read from the first to the last. */
  isFileInOrder: boolean
  /**
   * Its items as JSON text, some at a time, and none when there is only to say that it goes on; valid
   * until the next are asked for. `onRaw` sees the bytes on disk.
   */
  items(onRaw?: OnRaw): AsyncIterable<Buffer[]>
  /** The names of its columns; null where only the items tell. */
  columns(): Promise<string[] | null>
}

export type Form = 'array' | 'lines' | 'parquet'

const FORMS: Readonly<Record<Form, string>> = {
  array: 'JSON',
  lines: 'JSON Lines',
  parquet: 'Parquet',
}

/** The items of a stored file, by its form and how it is packed. */
export function sourceOf(stored: Stored, form: Form, packing: Packing | null): DumpSource {
  const { name, path, bytes, archive } = stored
  const format = [FORMS[form], packing, archive && `in a ${archive} archive`]
  const source = { name, path, bytes, format: format.filter((word) => word !== null).join(', ') }
  if (form === 'parquet')
    return {
      ...source,
      isFileInOrder: false,
      items: (onRaw) => parquetItems(stored, onRaw),
      columns: () => parquetColumns(stored),
    }
  const content = (onRaw?: OnRaw) =>
    packing ? unpacked(name, stored.content(onRaw), packing) : stored.content(onRaw)
  return {
    ...source,
    isFileInOrder: archive === null,
    items: (onRaw) => (form === 'array' ? arrayItems : lineItems)(name, content(onRaw)),
    columns: () => Promise.resolve(null),
  }
}

async function* arrayItems(name: string, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  const cutter = new ItemCutter(name)
  for await (const chunk of content) yield cutter.take(chunk)
  cutter.end()
}

async function* lineItems(name: string, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  const cutter = new LineCutter(name)
  for await (const chunk of content) yield cutter.take(chunk)
  yield cutter.end()
}
