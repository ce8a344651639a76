import type { FileMetaData, SchemaElement } from 'hyparquet'
import { ThriftWalker, Unsound } from './thrift'
import type { RandomAccess } from './random-access'

const LIMITS = { footer: 64 << 20, columns: 20_000, groups: 20_000, depth: 40 }

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
