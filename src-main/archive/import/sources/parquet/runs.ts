import { Unsound } from './thrift'

/** Runs may go on beyond the last value by what fills a group, and hardly more. */
const SLACK = 1024

/**
 * Walks over runs of repeated and of packed numbers (Parquet's RLE hybrid) and tells whether they are
 * no more than `count` numbers: the library writes as many as a run says that it has.
 */
export function checkRuns(bytes: Uint8Array, start: number, width: number, count: number): void {
  let at = start
  let seen = 0
  while (seen < count && at < bytes.length) {
    const [header, next] = varint(bytes, at)
    const length = Math.floor(header / 2)
    const isPacked = header % 2 === 1
    const values = isPacked ? length * 8 : length
    if (values > count - seen + SLACK) throw new Unsound('a run that is too long')
    at = next + (isPacked ? length * width : Math.ceil(width / 8))
    // The last packed group may be cut.
    if (at > bytes.length + width) throw new Unsound('a run that ends too early')
    seen += values
  }
}

function varint(bytes: Uint8Array, start: number): [value: number, next: number] {
  let value = 0
  for (let at = start, unit = 1; at < start + 5; at++, unit *= 128) {
    const byte = bytes[at]
    if (byte === undefined) break
    value += (byte & 127) * unit
    if (byte < 128) return [value, at + 1]
  }
  throw new Unsound('a run without its length')
}
