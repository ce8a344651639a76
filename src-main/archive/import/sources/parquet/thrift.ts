/** What is not a sound record of Parquet. */
export class Unsound extends Error {}

const [STOP, TRUE, FALSE, BYTE, DOUBLE, BINARY, LIST, STRUCT] = [0, 1, 2, 3, 7, 8, 9, 12]
const INTEGERS = new Set([4, 5, 6])
const DEEPEST = 24

/** Numbers in lists are noted under this name, which is no field's. */
const IN_LIST = 'list'

/** The whole numbers and flags of a record by the numbers of their fields, also of records within it. */
type Numbers = Map<string, number>

/**
 * Walks over a record in Thrift's compact form without making anything of it, and tells whether it is
 * sound: the library that reads it makes room for as many entries as a list says that it has. The
 * whole numbers and flags of fields that are not in lists are noted.
 */
export class ThriftWalker {
  readonly numbers: Numbers = new Map()

  constructor(
    private readonly view: DataView,
    public offset: number,
  ) {}

  record(prefix = '', depth = 0): void {
    if (depth > DEEPEST) throw new Unsound('nested too deep')
    let field = 0
    for (;;) {
      const byte = this.#byte()
      const type = byte & 15
      if (type === STOP) return
      field = byte >> 4 === 0 ? Number(this.#integer()) : field + (byte >> 4)
      this.#value(type, `${prefix}${field}`, depth)
    }
  }

  #value(type: number, path: string, depth: number): void {
    if (type === TRUE || type === FALSE) return void this.numbers.set(path, type === TRUE ? 1 : 0)
    if (type === BYTE) this.#byte()
    else if (INTEGERS.has(type)) this.numbers.set(path, Number(this.#integer()))
    else if (type === DOUBLE) this.#skip(8)
    else if (type === BINARY) this.#skip(this.#length())
    else if (type === LIST) this.#list(depth + 1)
    else if (type === STRUCT) this.record(`${path}.`, depth + 1)
    else throw new Unsound('of an unknown type')
  }

  #list(depth: number): void {
    if (depth > DEEPEST) throw new Unsound('nested too deep')
    const byte = this.#byte()
    const size = byte >> 4 === 15 ? this.#length() : byte >> 4
    const type = byte & 15
    // Each entry has a byte at least, so that a list is no longer than what is left.
    if (size > this.view.byteLength - this.offset) throw new Unsound('a list without its entries')
    for (let index = 0; index < size; index++) {
      if (type === TRUE || type === FALSE) this.#byte()
      else this.#value(type, IN_LIST, depth)
    }
  }

  #length(): number {
    const length = this.#varint()
    if (length > BigInt(this.view.byteLength)) throw new Unsound('longer than its file')
    return Number(length)
  }

  #integer(): bigint {
    const value = this.#varint()
    return (value >> 1n) ^ -(value & 1n)
  }

  #varint(): bigint {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.#byte()
      value |= BigInt(byte & 127) << shift
      if (byte < 128) return value
    }
    throw new Unsound('a number without an end')
  }

  #byte(): number {
    if (this.offset >= this.view.byteLength) throw new Unsound('ends too early')
    return this.view.getUint8(this.offset++)
  }

  #skip(bytes: number): void {
    this.offset += bytes
    if (this.offset > this.view.byteLength) throw new Unsound('ends too early')
  }
}
