/**
 * How much a word weighs in a text, as Okapi BM25 has it: more the more often it is there, less the
 * longer the text is. Stored in three bits while texts are still arriving, so that the lengths from
 * which a text counts as long are constants. The constants of scoring.ts were tuned with these.
 */
const K = 1.2
const B = 0.75
const HIGHEST = K + 1
const STEPS = 8

/** All words counted, also those that are not looked up. */
export const AVERAGE_WORDS = { title: 9, abstract: 110 } as const

/** From 0 to 7. */
export function storedWeight(occurrences: number, words: number, average: number): number {
  const weight = (occurrences * HIGHEST) / (occurrences + K * (1 - B + (B * words) / average))
  return Math.min(STEPS - 1, Math.floor((weight / HIGHEST) * STEPS))
}

/** The weights that 0 to 7 stand for, the middle of what each covers. */
export const WEIGHTS: readonly number[] = Array.from(
  { length: STEPS },
  (_, stored) => ((stored + 0.5) / STEPS) * HIGHEST,
)
