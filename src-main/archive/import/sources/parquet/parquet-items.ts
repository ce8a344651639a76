import type { Compressors, FileMetaData } from 'hyparquet'
import { ArchiveError } from '../../../errors'
import { damaged } from '../../json-items'
import { explained } from '../explained'
import type { OnRaw, Stored } from '../stored'
import { codecs } from './codecs'
import { soundMetadata } from './layout'
import { checkGroup } from './pages'
import { withoutNulls } from './prune'
import { randomAccess, type RandomAccess } from './random-access'
import { RowTexts } from './row-texts'

/** So much of a row group is read at once; made into objects it takes ten times as much memory. */
const BYTES_AT_ONCE = 16 << 20
const MOST_ROWS_AT_ONCE = 5000

/** The names of a Parquet file's columns. */
export async function parquetColumns(stored: Stored): Promise<string[]> {
  return reading(stored, async (file) => {
    const { parquetSchema } = await import('hyparquet')
    return parquetSchema(await soundMetadata(file)).children.map(({ element }) => element.name)
  })
}

/** The rows of a Parquet file as items of a JSON dump. */
export async function* parquetItems(
  stored: Stored,
  onRaw: OnRaw = () => {},
): AsyncGenerator<Buffer[]> {
  let file: RandomAccess | undefined
  try {
    file = await randomAccess(stored)
    const metadata = await soundMetadata(file)
    const compressors = await codecs()
    const { parquetSchema } = await import('hyparquet')
    const texts = new RowTexts(stored.name, file.byteLength)
    for (const group of metadata.row_groups) {
      const read = { metadata: withoutNulls(metadata, group), file, compressors }
      await checkGroup(file, read.metadata, parquetSchema(read.metadata), compressors)
      const ranges = rangesOf(read.metadata)
      const rows = Math.max(1, Number(metadata.num_rows))
      for (const range of ranges) {
        yield* texts.of(await readRows(read, range))
        onRaw(Math.round((stored.bytes * (range.rowEnd - range.rowStart)) / rows))
      }
    }
  } catch (error) {
    throw explainedParquet(stored.name, error)
  } finally {
    await file?.close()
  }
}

async function reading<Result>(
  stored: Stored,
  work: (file: RandomAccess) => Promise<Result>,
): Promise<Result> {
  let file: RandomAccess | undefined
  try {
    file = await randomAccess(stored)
    return await work(file)
  } catch (error) {
    throw explainedParquet(stored.name, error)
  } finally {
    await file?.close()
  }
}

interface Range {
  rowStart: number
  rowEnd: number
}

/** The rows of a group in as many parts as its size asks for. */
function rangesOf({ row_groups: [group], num_rows }: FileMetaData): Range[] {
  const rows = Number(num_rows)
  const sizes = group?.columns.map(({ meta_data: column }) => column?.total_uncompressed_size ?? 0n)
  const bytes = Number(sizes?.reduce((sum, size) => sum + size, 0n) ?? 0)
  const parts = Math.max(1, Math.ceil(bytes / BYTES_AT_ONCE), Math.ceil(rows / MOST_ROWS_AT_ONCE))
  const step = Math.max(1, Math.ceil(rows / parts))
  return Array.from({ length: Math.ceil(rows / step) }, (_, part) => ({
    rowStart: part * step,
    rowEnd: Math.min(rows, (part + 1) * step),
  }))
}

interface Reading {
  file: RandomAccess
  /** Of one row group. */
  metadata: FileMetaData
  compressors: Compressors
}

async function readRows(reading: Reading, range: Range): Promise<Record<string, unknown>[]> {
  const { parquetReadObjects } = await import('hyparquet')
  const parsers = { jsonFromBytes: (bytes: Uint8Array) => Buffer.from(bytes).toString() }
  return parquetReadObjects({ ...reading, ...range, parsers, geoparquet: false })
}

/** Whatever the library cannot make sense of is a fault of the file. */
function explainedParquet(name: string, error: unknown): unknown {
  if (error instanceof ArchiveError) return error
  const isOfSystem = error instanceof Error && 'syscall' in error
  return isOfSystem
    ? explained(name, error)
    : damaged(name, 'its Parquet data are not sound', error)
}
