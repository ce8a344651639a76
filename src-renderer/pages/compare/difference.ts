import { formatNumber } from '../../components/number'

/**
 * A difference with its sign, and with a percent sign where both scores have one: `+0.9%`, `−829,000,000`.
 * Other suffixes are part of the number by now.
 */
export function differenceText(difference: number, scores: readonly string[]): string {
  const unit = scores.every((score) => score.trim().endsWith('%')) ? '%' : ''
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±'
  return `${sign}${formatNumber(Math.abs(difference))}${unit}`
}
