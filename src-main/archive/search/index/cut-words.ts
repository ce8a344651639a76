import { hashOf } from '../../packed/byte-strings'
import { LONGEST_WORD, words } from '../words'

/**
 * Cuts a text into the same words as `words` gives, in order, and hashes them on the way. Nearly all
 * texts are ASCII, which is read byte by byte without making a string of each word: an import meets a
 * hundred million of them.
 */
export class CutWords {
  /** The words as UTF-8; where the first `count` of them begin and end, and their hashes. */
  bytes = Buffer.alloc(1 << 14)
  starts = new Int32Array(1 << 12)
  ends = new Int32Array(1 << 12)
  hashes = new Int32Array(1 << 12)
  count = 0

  /** Replaces the words of the text before. */
  cut(text: string): void {
    this.count = 0
    this.#makeRoom(text.length)
    if (this.bytes.write(text) === text.length) return this.#cutAscii(text.length)
    // Often nothing but dashes and quotes makes it so.
    const plain = text.replace(APOSTROPHES, "'").replace(PUNCTUATION, ' ')
    if (this.bytes.write(plain) === plain.length) this.#cutAscii(plain.length)
    else this.#cutAny(text)
  }

  /** For so many units of strings, and as many words. */
  #makeRoom(units: number): void {
    if (units * BYTES_OF_UNIT > this.bytes.length) this.bytes = Buffer.alloc(units * BYTES_OF_UNIT)
    if (units <= this.starts.length) return
    this.starts = new Int32Array(units)
    this.ends = new Int32Array(units)
    this.hashes = new Int32Array(units)
  }

  /** Capitals become small ones in place. */
  #cutAscii(length: number): void {
    const { bytes, starts, ends, hashes } = this
    let count = 0
    let at = 0
    while (at < length) {
      const kind = KINDS[bytes[at] ?? 0]
      if (kind === OTHER) {
        at += bytes[at] === APOSTROPHE && isPossessive(bytes, at, length) ? 2 : 1
        continue
      }
      const start = at
      const end = Math.min(length, start + LONGEST_WORD)
      let hash = 0
      while (at < end) {
        const byte = bytes[at] ?? 0
        if (KINDS[byte] !== kind) break
        const small = kind === LETTER ? byte | SMALL : byte
        bytes[at++] = small
        hash = (Math.imul(hash, 31) + small) | 0
      }
      starts[count] = start
      ends[count] = at
      hashes[count++] = hash
    }
    this.count = count
  }

  #cutAny(text: string): void {
    const found = words(text)
    // Folding makes several letters of one sign, such as of a ligature.
    this.#makeRoom(found.reduce((units, word) => units + word.length, 0))
    let end = 0
    for (const word of found) {
      const start = end
      end += this.bytes.write(word, start)
      this.starts[this.count] = start
      this.ends[this.count] = end
      this.hashes[this.count++] = hashOf(this.bytes, start, end)
    }
  }
}

/** A unit of a string takes three bytes of UTF-8 at most. */
const BYTES_OF_UNIT = 3

const APOSTROPHES = /\u2019/g
/** Dashes, quotes and dots; blanks that do not break. None of them is part of a word. */
const PUNCTUATION =
  /[\u00a0\u2010-\u2015\u2018\u201c-\u201f\u2020-\u2022\u2026\u2009\u202f\u2032\u2033]/g

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = byte < 128 ? String.fromCharCode(byte) : ''
  return /[a-z]/i.test(sign) ? LETTER : /\d/.test(sign) ? DIGIT : OTHER
})
const APOSTROPHE = 0x27
const SMALL_S = 0x73
/** What tells small letters from capitals. */
const SMALL = 0x20

/** Whether the apostrophe begins an `'s` that ends there. */
function isPossessive(bytes: Uint8Array, at: number, length: number): boolean {
  if (at + 1 >= length || ((bytes[at + 1] ?? 0) | SMALL) !== SMALL_S) return false
  return at + 2 >= length || KINDS[bytes[at + 2] ?? 0] === OTHER
}
