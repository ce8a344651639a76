/** How scores run along an axis: where it begins and ends, and the round numbers that are written on it. */
export interface ScoreAxis {
  isLog: boolean
  domain: readonly [low: number, high: number]
  /** Rising. The first is the low end of the axis. */
  ticks: readonly number[]
}

const mostSteps = 5

/** Scores may stand above the last round number by this share of a step before it gets another. */
const overhang = 0.25

/** Whether numbers lie so far apart that all but the largest would be one line: over two decades. */
export function spansDecades(numbers: readonly number[]): boolean {
  const [low, high] = ends(numbers)
  return low > 0 && high / low > 100
}

/**
 * An axis with room for all numbers, at least one of them. A logarithmic one needs them to be positive.
 * Null when they lie too far apart, or too near each other, for a computer to divide.
 */
export function scoreAxis(numbers: readonly number[], isLog = false): ScoreAxis | null {
  const [low, high] = ends(numbers)
  const ticks = isLog && low > 0 ? logTicks(low, high) : linearTicks(low, high)
  const [first] = ticks
  const last = ticks.at(-1)
  if (first === undefined || last === undefined || first >= last) return null
  const domain = [Math.min(low, first), Math.max(high, last)] as const
  return Number.isFinite(domain[1] - domain[0]) ? { isLog, domain, ticks } : null
}

const ends = (numbers: readonly number[]): [low: number, high: number] =>
  numbers.reduce<[number, number]>(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Infinity, -Infinity],
  )

function linearTicks(low: number, high: number): number[] {
  // Equal numbers stand in the middle of an axis as high as they are large.
  const pad = low === high ? Math.abs(low) / 2 || 1 : 0
  const [from, to] = [low - pad, high + pad]
  for (const step of roundNumbers((to - from) / (mostSteps + overhang))) {
    const first = Math.floor(from / step)
    const last = Math.max(first + 1, Math.ceil(to / step - overhang))
    if (last - first <= mostSteps) return range(first, last).map((count) => times(count, step))
  }
  return []
}

/** Round numbers from one on, rising: 1, 2, 4 and 5 times the powers of ten. None when it is no size. */
function roundNumbers(from: number): number[] {
  const power = Math.floor(Math.log10(from))
  if (!Number.isFinite(power)) return []
  return [power, power + 1, power + 2]
    .flatMap((power) => [1, 2, 4, 5].map((digit) => digit * 10 ** power))
    .filter((number) => number >= from && Number.isFinite(number))
}

/** Without the noise of binary fractions: 3 times 0.1 is 0.3. */
const times = (count: number, step: number) => Number((count * step).toPrecision(12))

/** Powers of ten, not more than are readable, from the 1, 2 or 5 below the lowest number. */
function logTicks(low: number, high: number): number[] {
  const power = Math.floor(Math.log10(low))
  const first = [5, 2, 1].map((digit) => power10(power, digit)).find((number) => number <= low)
  const last = Math.floor(Math.log10(high))
  const every = Math.ceil((last - power) / mostSteps) || 1
  const powers = range(power + 1, last)
    .filter((each) => (last - each) % every === 0)
    .map((each) => power10(each))
  return [first ?? power10(power), ...powers]
}

const power10 = (power: number, digit = 1) => Number(`${digit}e${power}`)

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)

/** A number of an axis in the fewest digits that tell it from the next: `0.4`, `1,500`, `60M`. */
export function tickText(tick: number, { ticks, isLog }: ScoreAxis): string {
  const largest = ticks.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  const size = isLog ? Math.abs(tick) : largest
  if (tick !== 0 && (size < 1e-4 || size >= 1e15)) return tick.toExponential().replace('e+', 'e')
  return formatOf(size >= 1e4).format(tick)
}

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 8 })
// As the scores of such metrics are spelled: 15.9M, 1.2B.
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 4 })

const formatOf = (isLarge: boolean) => (isLarge ? compact : plain)
