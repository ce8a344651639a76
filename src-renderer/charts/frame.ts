import type { Chart } from './chart'
import { dayAxis } from './day-axis'
import type { Lettering } from './label-places'
import { tickText, type ScoreAxis } from './score-axis'

/** What stands around the points of a chart, in pixels where nothing else is said. */
export interface Frame {
  x: Scale & { ticks: readonly Tick[]; marks: readonly number[] }
  y: Scale & { ticks: readonly Tick[] }
  /** The line below all points. */
  bottom: number
  /** Base lines of what is written: below the bottom, and the names of the axes. */
  base: { ticks: number; across: number; up: number }
}

interface Scale {
  type: 'linear' | 'log'
  domain: [number, number]
  range: [number, number]
}

/** A number of the axis, and what is written there. */
interface Tick {
  at: number
  text: string
}

type Size = { width: number; height: number }

/** The scales of a chart in so much room, with letters of this size. */
export function frameOf(chart: Chart, { width, height }: Size, letters: Lettering): Frame {
  const { size, measure } = letters
  const isNamed = chart.across.of === 'scores'
  const bottom = Math.round(height - size * (isNamed ? 3.6 : 2))
  const top = Math.round(size * (isNamed ? 2.8 : 1.5))
  const ticks = upTicks(chart)
  const numbers = Math.max(...ticks.map(({ text }) => measure(text, false)))
  const right = Math.max(width / 2, width - numbers - size)
  return {
    x: acrossScale(chart, right, letters),
    y: { type: typeOf(chart.up), domain: [...chart.up.domain], range: [bottom, top], ticks },
    bottom,
    base: { ticks: bottom + size * 1.45, across: bottom + size * 2.9, up: size },
  }
}

/** The unit stands once, behind the highest number. */
const upTicks = ({ up, unit }: Chart): Tick[] =>
  up.ticks.map((at, index) => {
    const isTop = index === up.ticks.length - 1
    return { at, text: isTop && unit !== '' ? `${tickText(at, up)} ${unit}` : tickText(at, up) }
  })

/** Room for half a mark and for a first name before the points; the numbers of the scale are after them. */
function acrossScale({ across }: Chart, right: number, { size, measure }: Lettering): Frame['x'] {
  if (across.of === 'scores') {
    const { axis } = across
    const ticks = axis.ticks.map((at) => ({ at, text: tickText(at, axis) }))
    const range: [number, number] = [size * 2, right - size]
    return { type: typeOf(axis), domain: [...axis.domain], range, ticks, marks: axis.ticks }
  }
  const { domain, ticks, texts } = dayAxis(across.first, across.last, {
    width: right,
    before: size * 3,
    after: size * 2,
    year: measure('2000', false) * 1.4,
  })
  return { type: 'linear', domain: [...domain], range: [0, right], ticks: texts, marks: ticks }
}

const typeOf = ({ isLog }: ScoreAxis): Scale['type'] => (isLog ? 'log' : 'linear')
