/**
 * Reads a score as the dumps spell it; null when it is no single number. The text itself is always
 * kept beside it: this number only orders rows. Nothing is rescaled (96.95% is 96.95) and nothing is
 * guessed: pairs, lists, prose and approximations have no number.
 */
export function readScore(raw: string, metric: string): number | null {
  const text = raw.trim()
  const parts = text.length > LONGEST ? null : FORM.exec(withoutMarks(text))?.groups
  if (!parts?.number || (parts.suffix && !COUNTS.test(metric))) return null
  const digits = readDigits(parts.number, metric)
  if (digits === null || !parts.suffix) return Number.isFinite(digits) ? digits : null
  // Written as an exponent, since 4.1 times 1e9 is not quite 4100000000.
  const number = Number(`${digits}e${powerOf(parts.suffix)}`)
  return Number.isFinite(number) ? number : null
}

/** Whether a cell says anything; dumps also write a dash or a word where nothing was measured. */
export function isReported(raw: string): boolean {
  return !NOT_REPORTED.test(raw.trim())
}

const NOT_REPORTED = /^([-–—−]*|n\/?a|none|null|nan)$/i

/** Anything longer is prose, and not worth the time of a regular expression. */
const LONGEST = 200

// In order: a bound, the number, a percent sign or a suffix, a spread, a remark in parentheses.
const FORM = new RegExp(
  String.raw`^(?:[<>]=?|[≤≥])?\s*` +
    String.raw`(?<number>[-+−]?(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)` +
    String.raw`\s*(?:%|(?<suffix>[kmgbt]))?` +
    String.raw`(?:\s*(?:±|\+\/?-)\s*[\d.,]+\s*%?)?` +
    String.raw`(?:\s*\([^()]*\))?$`,
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
