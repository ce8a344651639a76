import type { Chart } from './chart'

/** A sign of a chart, the class of its parts, and what it stands for. */
export interface Sign {
  sign: '◆' | '●' | '○' | '▲'
  className: string
  words: string
}

/** Only the signs that a chart has; `best` says what a diamond is. */
export function keyOf({ points, best }: Chart, bestWords: string): Sign[] {
  const others = points.filter(({ isOwn }, index) => !isOwn && !best.includes(index))
  const hasOthers = others.length > 0
  const hasOwn = points.some(({ isOwn }) => isOwn)
  const hasBest = best.some((index) => points[index]?.isOwn === false)
  const hasHollow = points.some(({ isHollow }) => isHollow)
  const signs: (Sign | false)[] = [
    hasBest && { sign: '◆', className: 'chart-best', words: bestWords },
    hasOthers && {
      sign: '●',
      className: 'chart-point',
      words: best.length > 0 ? 'other result' : 'result',
    },
    hasHollow && {
      sign: '○',
      className: 'chart-point hollow',
      words: 'hollow: extra training data',
    },
    hasOwn && { sign: '▲', className: 'chart-own', words: 'yours, not of the archive' },
  ]
  return signs.filter((sign) => sign !== false)
}
