import { Varints } from './varints'

/** Rising ids of papers, stored as gaps in varints. */
export class IdList {
  count = 0
  #last = 0
  readonly #gaps = new Varints()

  /** An id that was the last one already is passed over. */
  push(id: number): void {
    if (this.count > 0 && id === this.#last) return
    if (id < this.#last) throw new RangeError('Ids must come in rising order')
    this.#gaps.push(id - this.#last)
    this.#last = id
    this.count++
  }

  get bytes(): Uint8Array {
    return this.#gaps.bytes
  }
}

/** The ids of an `IdList`, rising. */
export function unpackIds(bytes: Uint8Array): Uint32Array {
  let count = 0
  for (const byte of bytes) if (byte < 128) count++
  const ids = new Uint32Array(count)
  let id = 0
  let gap = 0
  let scale = 1
  let index = 0
  for (const byte of bytes) {
    // Most gaps of long lists.
    if (byte < 128 && scale === 1) {
      ids[index++] = id += byte
      continue
    }
    gap += (byte & 127) * scale
    scale *= 128
    if (byte >= 128) continue
    ids[index++] = id += gap
    gap = 0
    scale = 1
  }
  return ids
}
