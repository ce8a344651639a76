/** How days run along an axis, in milliseconds since 1970. */
interface DayAxis {
  domain: readonly [from: number, to: number]
  /** Where a year or a quarter begins. */
  ticks: readonly number[]
  texts: readonly { at: number; text: string }[]
}

/** Pixels: of the axis, before the first day and after the last on it, and what the name of a year takes. */
interface DayRoom {
  width: number
  before: number
  after: number
  year: number
}

const day = 86_400_000
const year = 365.25 * day

/** Days nearer to each other than this are not drawn further apart. */
const leastSpan = year / 2

/** An axis from one day to another; of years, or under two years of quarters. */
export function dayAxis(first: number, last: number, room: DayRoom): DayAxis {
  const wanting = Math.max(0, leastSpan - (last - first)) / 2
  const [from, to] = [first - wanting, last + wanting]
  const perPixel = (to - from) / Math.max(1, room.width - room.before - room.after)
  const domain = [from - room.before * perPixel, to + room.after * perPixel] as const
  return last - first < 2 * year
    ? { domain, ...quarters(domain, room.year * perPixel) }
    : { domain, ...years(domain, room.year * perPixel) }
}

type Ticks = Pick<DayAxis, 'ticks' | 'texts'>

/** Each year has its name in the middle of what is seen of it; with little room every second has one, or fifth. */
function years([from, to]: DayAxis['domain'], width: number): Ticks {
  const ticks = startsBetween(from, to, 12)
  const every = [1, 2, 5, 10, 20, 50].find((count) => count * year >= width) ?? 100
  const texts = [from, ...ticks]
    .map((start, index) => ({ start, end: ticks[index] ?? to }))
    .filter(({ start, end }) => end - start >= Math.min(width, year / 2))
    .map(({ start, end }) => ({ at: (start + end) / 2, text: yearOf(start) }))
    .filter(({ text }) => Number(text) % every === 0)
  return { ticks, texts }
}

/**
 * The name of a quarter stands where it begins, of every second or of Januaries alone where there is
 * little room; the first and every January say the year.
 */
function quarters([from, to]: DayAxis['domain'], width: number): Ticks {
  const months = [3, 6].find((count) => (count / 12) * year >= width * 1.9) ?? 12
  const shown = startsBetween(from, to, months).filter((at) => at - from >= width * 0.6)
  const texts = shown.map((at, index) => {
    const isYearTold = index > 0 && yearOf(at) === yearOf(shown[index - 1] ?? at)
    return { at, text: isYearTold ? monthOf(at) : `${monthOf(at)} ${yearOf(at)}` }
  })
  return { ticks: startsBetween(from, to, 3), texts }
}

const yearOf = (time: number) => String(new Date(time).getUTCFullYear())

const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
const monthOf = (time: number) => month.format(time)

/** Where every so many months begin, after the one end and before the other. */
function startsBetween(from: number, to: number, months: number): number[] {
  const starts: number[] = []
  const first = new Date(from).getUTCFullYear()
  for (let count = 0; ; count += months) {
    const start = Date.UTC(first, count)
    if (!(start < to)) return starts
    if (start > from) starts.push(start)
  }
}
