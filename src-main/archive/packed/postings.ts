import { Varints } from './varints'

/**
 * The papers that have a word, by rising id, and how much the word weighs in each: an id gap and a
 * weight of three bits share a varint, `gap * 8 + weight`.
 */
export class PostingList {
  count = 0
  #last = 0
  readonly #numbers = new Varints()

  push(id: number, weight: number): void {
    if (this.count > 0 && id <= this.#last) throw new RangeError('Papers must come in rising order')
    this.#numbers.push((id - this.#last) * 8 + weight)
    this.#last = id
    this.count++
  }

  get bytes(): Uint8Array {
    return this.#numbers.bytes
  }
}

/** The papers of a `PostingList` as `id * 8 + weight`, in the order of their ids. */
export function unpackPostings(bytes: Uint8Array): Uint32Array {
  let count = 0
  for (const byte of bytes) if (byte < 128) count++
  const postings = new Uint32Array(count)
  let idTimes8 = 0
  let number = 0
  let shift = 0
  let index = 0
  for (const byte of bytes) {
    number |= (byte & 127) << shift
    shift += 7
    if (byte >= 128) continue
    idTimes8 += number & ~7
    postings[index++] = idTimes8 | (number & 7)
    number = 0
    shift = 0
  }
  return postings
}
