import type { ColumnMetaData, Compressors, FileMetaData, SchemaTree } from 'hyparquet'
import type { RandomAccess } from './random-access'
import { checkRuns } from './runs'
import { ThriftWalker, Unsound } from './thrift'

/** Of sound files: pages have 1 MB, and a page of one value has that of the value. */
const LIMITS = {
  page: 64 << 20,
  valuesOfPage: 4_000_000,
  valuesOfGroup: 20_000_000,
  bytesOfGroup: 1 << 30,
}

/**
 * Encodings by their numbers: plain values, differences, lengths and split streams, of which the
 * library takes no more than is there; and those that are runs of numbers.
 */
const SIMPLE = new Set([0, 5, 6, 9])
const OF_RUNS = new Set([2, 3, 8])

/** Runs that have their length before them have it in so many bytes. */
const LENGTH_BYTES = 4

/** The fields of a page header; those after a dot are of the header of its kind. */
const PAGE = { kind: '1', unpacked: '2', packed: '3', dictionary: '7.1' }
const FIRST = { values: '5.1', encoding: '5.2' }
const SECOND = { values: '8.1', encoding: '8.4', levels: '8.5', repeats: '8.6', isPacked: '8.7' }

interface Column {
  metadata: ColumnMetaData
  /** How high its levels of definition and of repetition go. */
  levels: number
  repeats: number
  unpack: (bytes: Uint8Array, length: number) => Uint8Array
}

/**
 * Throws unless the pages of the one row group are there, as large as their columns say, and hold as
 * many numbers as they say. The library that reads them makes room before it looks.
 */
export async function checkGroup(
  file: RandomAccess,
  { row_groups: [group] }: FileMetaData,
  tree: SchemaTree,
  compressors: Compressors,
): Promise<void> {
  let values = 0
  let bytes = 0
  for (const { meta_data: metadata } of group?.columns ?? []) {
    if (!metadata) throw new Unsound('a column without its data')
    if (metadata.num_values < (group?.num_rows ?? 0n))
      throw new Unsound('rows that it does not have')
    values += Number(metadata.num_values)
    if (values > LIMITS.valuesOfGroup) throw new Unsound('too many values')
    const column = columnOf(metadata, tree, compressors)
    bytes += checkColumn(await chunkOf(file, metadata), column)
    if (bytes > LIMITS.bytesOfGroup) throw new Unsound('row groups that are too large')
  }
}

function columnOf(metadata: ColumnMetaData, tree: SchemaTree, compressors: Compressors): Column {
  const { codec, path_in_schema: path } = metadata
  const unpacker = compressors[codec]
  if (!unpacker && codec !== 'UNCOMPRESSED') throw new Unsound('packed in an unknown way')
  const elements: SchemaTree['element'][] = []
  let node = tree
  for (const name of path) {
    const child = node.children.find(({ element }) => element.name === name)
    if (!child) throw new Unsound('a column that its schema does not have')
    elements.push(child.element)
    node = child
  }
  return {
    metadata,
    levels: elements.filter((element) => element.repetition_type !== 'REQUIRED').length,
    repeats: elements.filter((element) => element.repetition_type === 'REPEATED').length,
    unpack: unpacker ?? ((bytes) => bytes),
  }
}

async function chunkOf(file: RandomAccess, column: ColumnMetaData): Promise<Uint8Array> {
  const start = Number(column.dictionary_page_offset || column.data_page_offset)
  return new Uint8Array(await file.slice(start, start + Number(column.total_compressed_size)))
}

/** The bytes that the pages of a column unpack to. */
function checkColumn(chunk: Uint8Array, column: Column): number {
  const view = new DataView(chunk.buffer)
  let values = 0
  let bytes = 0
  for (let at = 0; at < chunk.length;) {
    const header = new ThriftWalker(view, at)
    header.record()
    const field = (name: string, otherwise = 0) => header.numbers.get(name) ?? otherwise
    const packed = field(PAGE.packed, -1)
    const unpacked = field(PAGE.unpacked, -1)
    const count = field(FIRST.values) + field(SECOND.values)
    const most = Math.max(count, field(PAGE.dictionary))
    const isSound = packed >= 0 && unpacked >= 0 && count >= 0 && most <= LIMITS.valuesOfPage
    if (!isSound || unpacked > LIMITS.page) throw new Unsound('a page of a wrong size')
    at = header.offset + packed
    if (at > chunk.length) throw new Unsound('a page that ends too early')
    const page = chunk.subarray(header.offset, at)
    if (field(PAGE.kind) === DATA_PAGE) checkFirst(page, column, field)
    if (field(PAGE.kind) === DATA_PAGE_V2) checkSecond(page, column, field)
    values += count
    bytes += unpacked
  }
  if (values !== Number(column.metadata.num_values)) throw new Unsound('values that it has not')
  return bytes
}

const DATA_PAGE = 0
const DATA_PAGE_V2 = 3

type FieldOf = (name: string, otherwise?: number) => number

/** A page of the first version: its levels are packed with its values, each after its length. */
function checkFirst(packed: Uint8Array, column: Column, field: FieldOf): void {
  const page = column.unpack(packed, field(PAGE.unpacked))
  const count = field(FIRST.values)
  let at = 0
  for (const most of [column.repeats, column.levels]) {
    if (most === 0) continue
    checkRuns(page, at + LENGTH_BYTES, widthOf(most), count)
    at += LENGTH_BYTES + lengthAt(page, at)
  }
  const encoding = field(FIRST.encoding)
  checkValues(page.subarray(at), column, { encoding, count })
}

/** A page of the second version: its levels stand before its values, and their lengths in its header. */
function checkSecond(page: Uint8Array, column: Column, field: FieldOf): void {
  const count = field(SECOND.values)
  const [repeats, levels] = [field(SECOND.repeats), field(SECOND.levels)]
  const start = repeats + levels
  if (repeats < 0 || levels < 0 || start > page.length)
    throw new Unsound('levels that are too long')
  if (column.repeats > 0) checkRuns(page, 0, widthOf(column.repeats), count)
  if (column.levels > 0) checkRuns(page, repeats, widthOf(column.levels), count)
  const length = field(PAGE.unpacked) - start
  const isPacked = field(SECOND.isPacked, 1) === 1
  const values = page.subarray(start)
  checkValues(isPacked ? column.unpack(values, length) : values, column, {
    encoding: field(SECOND.encoding),
    count,
  })
}

/** Values that are runs of numbers are not more than the page says. */
function checkValues(
  values: Uint8Array,
  { metadata }: Column,
  { encoding, count }: { encoding: number; count: number },
): void {
  if (SIMPLE.has(encoding)) return
  if (!OF_RUNS.has(encoding)) throw new Unsound('written in a way that is believed too easily')
  if (metadata.type === 'BOOLEAN') return checkRuns(values, LENGTH_BYTES, 1, count)
  const width = values[0] ?? 0
  if (width > 32) throw new Unsound('numbers that are too wide')
  checkRuns(values, 1, width, count)
}

const widthOf = (most: number) => 32 - Math.clz32(most)

const lengthAt = (page: Uint8Array, at: number) =>
  at + LENGTH_BYTES > page.length
    ? Infinity
    : new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(at, true)
