/** The numbers from 0 to before `count`, the heaviest first; what weighs the same stays in order. */
export function byWeight(count: number, weightOf: (number: number) => number): Uint32Array {
  const keys = new Float64Array(count)
  for (let number = 0; number < count; number++)
    keys[number] = number - Math.min(weightOf(number), HEAVIEST) * NUMBERS
  return Uint32Array.from(keys.toSorted(), (key) => ((key % NUMBERS) + NUMBERS) % NUMBERS)
}

// A weight and a number share the 53 bits of a key.
const NUMBERS = 2 ** 28
const HEAVIEST = 2 ** 24
