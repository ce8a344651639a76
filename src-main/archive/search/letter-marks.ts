const SMALL_A = 0x61
const DIGITS = 26
const OTHERS = 27

/**
 * A bit for each letter from a to z that a word in UTF-8 has, for digits and for all others: a typo
 * changes two of them at most.
 */
export function marksOf(bytes: Uint8Array, start: number, end: number): number {
  let marks = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    const letter = byte - SMALL_A
    marks |= 1 << (byte > 0x7f ? OTHERS : letter < 0 ? DIGITS : letter)
  }
  return marks
}
