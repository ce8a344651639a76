import { words } from './words'

/**
 * Collects which paper has which word in its title. Papers arrive in rising order of their id.
 *
 * A word that begins with one or two letters is any of thousands, so that the papers of each such
 * beginning are listed beforehand, as if `de*` were a word.
 */
export class TitleIndexBuilder {
  readonly #papersOf = new Map<string, IdList>()

  add(paperId: number, title: string): void {
    const found = words(title)
    for (const word of new Set([...found, ...found.flatMap(shortBeginnings)])) {
      let list = this.#papersOf.get(word)
      if (!list) this.#papersOf.set(word, (list = new IdList()))
      list.push(paperId)
    }
  }

  /** The rows of `title_word`, in the order of its key. */
  *rows(): Iterable<[word: string, papers: number, ids: Uint8Array]> {
    const sorted = [...this.#papersOf].toSorted(([a], [b]) => (a < b ? -1 : 1))
    for (const [word, list] of sorted) yield [word, list.count, list.bytes()]
  }
}

/** The longest beginning that is listed beforehand, in letters. */
export const LISTED = 2

/** How a beginning is listed; no word ends so. */
export const beginning = (letters: string): string => `${letters}*`

function shortBeginnings(word: string): string[] {
  const letters = [...word].slice(0, LISTED)
  return letters.map((_, index) => beginning(letters.slice(0, index + 1).join('')))
}

/** Rising ids as gaps in varints: seven bits a byte, the high bit set on all but the last. */
class IdList {
  count = 0
  #last = 0
  #length = 0
  #bytes = new Uint8Array(8)

  push(id: number): void {
    if (this.count > 0 && id <= this.#last) throw new RangeError('Papers must come in rising order')
    let gap = id - this.#last
    while (gap > 127) {
      this.#put((gap & 127) | 128)
      gap = Math.floor(gap / 128)
    }
    this.#put(gap)
    this.#last = id
    this.count++
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length++] = byte
  }
}

/** The ids of a row of `title_word`, rising. */
export function decodeIds(bytes: Uint8Array): Uint32Array {
  let count = 0
  for (const byte of bytes) if (byte < 128) count++
  const ids = new Uint32Array(count)
  let id = 0
  let gap = 0
  let scale = 1
  let index = 0
  for (const byte of bytes) {
    gap += (byte & 127) * scale
    scale *= 128
    if (byte >= 128) continue
    ids[index++] = id += gap
    gap = 0
    scale = 1
  }
  return ids
}
