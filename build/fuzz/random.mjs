// Random choices that a seed repeats.

/** @param {number} seed A whole number. */
export function randomChoices(seed) {
  let state = seed >>> 0
  /** From 0 up to 1. */
  const next = () => {
    // Mulberry32, which is in the public domain.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit) => Math.floor(next() * limit)
  const pick = (list) => list[below(list.length)]
  const bytes = (length) => Buffer.from(Array.from({ length }, () => below(256)))
  /** Few letters, often; many, seldom. */
  const length = (most) => below(1 + Math.floor(most ** next()))
  const text = (alphabet, most) =>
    Array.from({ length: length(most) }, () => pick(alphabet)).join('')
  return { next, below, pick, bytes, length, text, chance: (share) => next() < share }
}
