interface Correlation {
  /** Spearman's rank correlation, from -1 to 1; 0 where one of the two does not vary. */
  coefficient: number
  /** How many rows have both. */
  pairs: number
}

/** How far the order of two columns is alike; rows that miss one of the two are left out. */
export function rankCorrelation(
  left: readonly (number | null)[],
  right: readonly (number | null)[],
): Correlation {
  const both = left.flatMap((number, row) => {
    const other = right[row] ?? null
    return number === null || other === null ? [] : [[number, other] as const]
  })
  const coefficient = correlation(
    middleRanks(both.map(([number]) => number)),
    middleRanks(both.map(([, other]) => other)),
  )
  return { coefficient, pairs: both.length }
}

/** Ranks from 1; equal numbers share the middle of theirs. */
function middleRanks(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b)
  const places = new Map<number, { first: number; last: number }>()
  for (const [index, number] of sorted.entries()) {
    const place = places.get(number)
    if (place) place.last = index + 1
    else places.set(number, { first: index + 1, last: index + 1 })
  }
  return numbers.map((number) => {
    const { first, last } = places.get(number) ?? { first: 0, last: 0 }
    return (first + last) / 2
  })
}

/** Pearson's correlation of numbers whose mean is the middle of the ranks. */
function correlation(left: readonly number[], right: readonly number[]): number {
  const mean = (left.length + 1) / 2
  const sum = (product: (row: number) => number) =>
    left.reduce((total, _, row) => total + product(row), 0)
  const a = (row: number) => (left[row] ?? mean) - mean
  const b = (row: number) => (right[row] ?? mean) - mean
  const spread = Math.sqrt(sum((row) => a(row) ** 2) * sum((row) => b(row) ** 2))
  return spread === 0 ? 0 : sum((row) => a(row) * b(row)) / spread
}
