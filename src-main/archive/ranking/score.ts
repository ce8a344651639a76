/** A score as the dumps spell it, taken apart. The text itself is always kept beside it. */
interface ScoreParts {
  /** What rows are ordered by; null when the text is no single number. */
  number: number | null
  /** `%`, or the suffix of a count such as `M`, which is in the number; null for none. */
  unit: string | null
  /** What follows ±, as spelled; not said to be a confidence interval. */
  spread: string | null
  /** `<`, `>`, `≤` or `≥` where the number is only a bound. */
  bound: string | null
  /** What follows in parentheses, such as the hardware of a speed. */
  remark: string | null
}

/**
 * Reads a score; null when it is no single number. This number only orders rows. Nothing is rescaled
 * (96.95% is 96.95) and nothing is guessed: pairs, lists, prose and approximations have no number.
 */
export const readScore = (raw: string, metric: string): number | null =>
  readParts(raw, metric).number

/** Reads a score into its parts; all are null when it is no single number. */
export function readParts(raw: string, metric: string): ScoreParts {
  const text = raw.trim()
  const parts = text.length > LONGEST ? null : FORM.exec(withoutMarks(text))?.groups
  const number = parts ? numberOf(parts, metric) : null
  if (!parts || number === null) return NO_NUMBER
  const { bound, unit = parts.suffix, remark } = parts
  const spread = parts.spread ?? parts.spreadBehind
  return {
    number,
    unit: unit ?? null,
    spread: spread?.trim() ?? null,
    bound: bound ? (BOUNDS.get(bound) ?? bound) : null,
    remark: remark?.trim() || null,
  }
}

const NO_NUMBER: ScoreParts = { number: null, unit: null, spread: null, bound: null, remark: null }

const BOUNDS = new Map([
  ['<=', '≤'],
  ['>=', '≥'],
])

function numberOf(parts: Record<string, string | undefined>, metric: string): number | null {
  if (!parts.number || (parts.suffix && !COUNTS.test(metric))) return null
  const digits = readDigits(parts.number, metric)
  // A number beyond what can be held would read as infinite, or as a zero that nobody wrote.
  const isHeld = Number.isFinite(digits) && (digits !== 0 || !/^[^e]*[1-9]/i.test(parts.number))
  if (digits === null || !isHeld) return null
  if (!parts.suffix) return digits
  // Written as an exponent, since 4.1 times 1e9 is not quite 4100000000.
  const number = Number(`${digits}e${powerOf(parts.suffix)}`)
  return Number.isFinite(number) ? number : null
}

/** Whether a cell says anything; dumps also write a dash or a word where nothing was measured. */
export function isReported(raw: string): boolean {
  return !NOT_REPORTED.test(raw.trim())
}

const NOT_REPORTED = /^([-–—−]*[*†‡]*|n\/?a|none|null|nan)$/i

/** Anything longer is prose, and not worth the time of a regular expression. */
const LONGEST = 200

// In order: a bound, the number, a percent sign or a suffix, a spread, and in parentheses a spread or
// a remark.
const FORM = new RegExp(
  String.raw`^(?<bound>[<>]=?|[≤≥])?\s*` +
    String.raw`(?<number>[-+−]?(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)` +
    String.raw`\s*(?:(?<unit>%)%?|(?<suffix>[kmgbt]))?` +
    String.raw`(?:\s*(?:±|\+\/?-)\s*(?<spread>[\d.,]+\s*%?))?` +
    String.raw`(?:\s*\((?:(?:±|\+\/?-)(?<spreadBehind>[\d.,\s%]+)|(?<remark>[^()]*))\))?$`,
  'i',
)

/** Metrics that count things, in which 15.9M means millions. */
const COUNTS = /param|flop|\bmacs?\b|number of|\bno\.|\bimages\b|\btokens\b|\bsamples\b|\bcount\b/i
const SPEEDS = /fps|speed|throughput|per second|\/s\b|time|latency|\bsteps\b|\bepochs\b/i

const powerOf = (suffix: string): number => POWERS.get(suffix.toLowerCase()) ?? 0

const POWERS = new Map(Object.entries({ k: 3, m: 6, g: 9, b: 9, t: 12 }))

/** Drops footnote marks and Markdown emphasis: `41.0*`, `**55.6**`. */
const withoutMarks = (text: string) => text.replace(/^\*{2}(.*)\*{2}$/, '$1').replace(/[*†‡]+$/, '')

/**
 * A comma separates thousands where it can do nothing else, or in a count or a speed; it is decimal
 * with other than three digits after it, or after a zero. `7,537` of another metric stays open.
 */
function readDigits(text: string, metric: string): number | null {
  const plain = text.replace('−', '-')
  if (!plain.includes(',')) return Number(plain)
  if (/^[-+]?\d{1,3}(,\d{3})+$/.test(plain)) {
    if (/^[-+]?0,\d{3}$/.test(plain)) return Number(plain.replace(',', '.'))
    const single = plain.indexOf(',') === plain.lastIndexOf(',')
    if (single && !COUNTS.test(metric) && !SPEEDS.test(metric)) return null
    return Number(plain.replaceAll(',', ''))
  }
  if (/^[-+]?[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(plain)) return Number(plain.replaceAll(',', ''))
  if (/^[-+]?\d+,\d+$/.test(plain)) return Number(plain.replace(',', '.'))
  return null
}
