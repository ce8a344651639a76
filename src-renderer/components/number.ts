const counts = new Intl.NumberFormat()

/** An exact count with the thousands separators of the reader's system: `18,409`. */
export const formatCount = (count: number): string => counts.format(count)

// Twenty digits behind the point are more than a number has.
const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 20 })

/** A number with every digit it has and the separators of the reader's system: `829,000,000`, `86.4`. */
export function formatNumber(number: number): string {
  const spelled = String(number)
  // By its spelling, since the number itself is not quite 86.4.
  return /^-?[\d.]+$/.test(spelled) ? numbers.format(spelled as `${number}`) : spelled
}

/** A count with its noun: `1 result`, `2 results`, `0 matches`. */
export function plural(count: number, noun: string, nouns = pluralOf(noun)): string {
  return `${formatCount(count)} ${count === 1 ? noun : nouns}`
}

function pluralOf(noun: string): string {
  if (/(?:ch|sh|s|x)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

const units = ['bytes', 'KB', 'MB', 'GB', 'TB']

/** A size in bytes, in units of 1,000 with three digits at most: `3.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes === 1) return '1 byte'
  let amount = bytes
  let unit = 0
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= 1000
    unit += 1
  }
  const digits = unit === 0 || amount >= 99.95 ? 0 : 1
  const format = new Intl.NumberFormat(undefined, { maximumFractionDigits: digits })
  return `${format.format(amount)} ${units[unit]}`
}

/** More digits than these are not padded to: they would take the room of the numbers themselves. */
const mostPadded = 6

/** Share of a column that must have a fraction of some length before the column is padded to it. */
const paddedShare = 0.05

/**
 * Tells for a number of a column, as written, the digits to draw unseen behind it so that the points of
 * the column stand under each other: `87` beside `86.9` gets `.0`. Fractions longer than those of 95 %
 * of the column are let stick out. Empty where nothing is to be added, as for text.
 */
export function padding(column: readonly string[]): (text: string) => string {
  const known = column.map(fractionLength).filter((length) => length !== null)
  const longest = Math.min(mostPadded, longestCommon(known))
  return (text) => {
    const length = fractionLength(text)
    if (length === null || length >= longest) return ''
    const point = length === 0 ? '.' : ''
    return point + '0'.repeat(longest - length)
  }
}

/** Digits after the point of a number that a unit or sign may follow; null for anything else. */
function fractionLength(text: string): number | null {
  const match = /^\s*[-+−]?\d[\d,]*(?:\.(\d+))?\s*[%\p{L}]{0,3}\s*$/u.exec(text)
  return match ? (match[1]?.length ?? 0) : null
}

function longestCommon(lengths: readonly number[]): number {
  const needed = Math.max(1, lengths.length * paddedShare)
  const candidates = [...new Set(lengths)].toSorted((a, b) => b - a)
  return (
    candidates.find((length) => lengths.filter((other) => other >= length).length >= needed) ?? 0
  )
}
