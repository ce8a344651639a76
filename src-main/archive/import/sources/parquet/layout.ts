import type { ColumnMetaData, FileMetaData, SchemaElement } from 'hyparquet'
import { ThriftWalker, Unsound } from './thrift'
import type { RandomAccess } from './random-access'

/** Of sound files: pages have 1 MB, and a page of a value has that of the value. */
const LIMITS = {
  footer: 64 << 20,
  columns: 20_000,
  groups: 20_000,
  page: 64 << 20,
  valuesOfPage: 4_000_000,
  valuesOfGroup: 20_000_000,
  bytesOfGroup: 1 << 30,
  depth: 40,
}

const MAGIC = 'PAR1'

/** Reads what a Parquet file says of itself, when that is sound and no larger than it may be. */
export async function soundMetadata(file: RandomAccess): Promise<FileMetaData> {
  if (file.byteLength < 12) throw new Unsound('too short')
  const tail = Buffer.from(await file.slice(file.byteLength - 8, file.byteLength))
  const length = tail.readUInt32LE(0)
  if (tail.toString('latin1', 4) !== MAGIC) throw new Unsound('ends too early')
  if (length > LIMITS.footer || length > file.byteLength - 12) throw new Unsound('a wrong footer')
  const footer = await file.slice(file.byteLength - 8 - length, file.byteLength)
  new ThriftWalker(new DataView(footer, 0, length), 0).record()
  const { parquetMetadata } = await import('hyparquet')
  const metadata = parquetMetadata(footer, { geoparquet: false })
  checkSchema(metadata.schema)
  if (metadata.row_groups.length > LIMITS.groups) throw new Unsound('too many row groups')
  const rows = metadata.row_groups.reduce((sum, group) => sum + group.num_rows, 0n)
  if (rows !== metadata.num_rows) throw new Unsound('rows that it does not have')
  return metadata
}

/** Each element has as many others below it as it says, and none is too deep. */
function checkSchema(schema: readonly SchemaElement[]): void {
  if (schema.length > LIMITS.columns) throw new Unsound('too many columns')
  let next = 0
  const walk = (depth: number): void => {
    const element = schema[next++]
    if (!element || depth > LIMITS.depth) throw new Unsound('a wrong schema')
    const children = element.num_children ?? 0
    if (children < 0 || children > schema.length) throw new Unsound('a wrong schema')
    for (let index = 0; index < children; index++) walk(depth + 1)
  }
  walk(0)
  if (next !== schema.length) throw new Unsound('a wrong schema')
}

/** Throws unless all pages of the one row group are there and as large as their columns say. */
export async function checkGroup(
  file: RandomAccess,
  { row_groups: [group] }: FileMetaData,
): Promise<void> {
  let values = 0
  let bytes = 0
  for (const { meta_data: column } of group?.columns ?? []) {
    if (!column) throw new Unsound('a column without its data')
    if (column.num_values < (group?.num_rows ?? 0n)) throw new Unsound('rows that it does not have')
    values += Number(column.num_values)
    if (values > LIMITS.valuesOfGroup) throw new Unsound('too many values')
    bytes += checkPages(await chunkOf(file, column), column)
    if (bytes > LIMITS.bytesOfGroup) throw new Unsound('row groups that are too large')
  }
}

async function chunkOf(file: RandomAccess, column: ColumnMetaData): Promise<DataView> {
  const start = Number(column.dictionary_page_offset || column.data_page_offset)
  return new DataView(await file.slice(start, start + Number(column.total_compressed_size)))
}

/** The fields of a page header; those after a dot are of the header of its kind. */
const PAGE = { unpacked: '2', packed: '3', values: ['5.1', '8.1'], dictionary: '7.1' }

/** The bytes that the pages of a column unpack to. */
function checkPages(view: DataView, column: ColumnMetaData): number {
  let values = 0
  let bytes = 0
  for (let at = 0; at < view.byteLength;) {
    const header = new ThriftWalker(view, at)
    header.record()
    const { numbers } = header
    const packed = numbers.get(PAGE.packed) ?? -1
    const unpacked = numbers.get(PAGE.unpacked) ?? -1
    const count = PAGE.values.reduce((sum, field) => sum + (numbers.get(field) ?? 0), 0)
    const most = Math.max(count, numbers.get(PAGE.dictionary) ?? 0)
    const isSound = packed >= 0 && unpacked >= 0 && count >= 0 && most <= LIMITS.valuesOfPage
    if (!isSound || unpacked > LIMITS.page) throw new Unsound('a page of a wrong size')
    values += count
    bytes += unpacked
    at = header.offset + packed
    if (at > view.byteLength) throw new Unsound('a page that ends too early')
  }
  if (values !== Number(column.num_values)) throw new Unsound('values that it does not have')
  return bytes
}
