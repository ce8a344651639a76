import { dot, line, ruleX, ruleY, text, type Markish } from '@observablehq/plot'
import type { AxisName, Chart } from './chart'
import type { Frame } from './frame'
import type { Label, Lettering, Wish } from './label-places'
import { isolated, shortName } from './short-name'
import type { Place } from './steps'

/** Given in pixels, not in numbers of the axes. */
const inPixels = <Item>(place: (item: Item) => Place) => ({
  x: { value: (item: Item) => place(item)[0], scale: null },
  y: { value: (item: Item) => place(item)[1], scale: null },
})

/** How long a line of text may be. */
type Lines = Pick<Lettering, 'measure'> & { width: number }

const place = (place: Place) => place

/** The same for all. */
const pixels = (at: number) => ({ value: () => at, scale: null })

const written = { text: 'text', lineAnchor: 'bottom', className: 'chart-tick' } as const

/** Numbers of the scale stand at the right, above their lines. */
export function axisMarks({ x, y, bottom, base }: Frame, width: number): Markish {
  const [lowest, ...others] = y.ticks
  return [
    ruleY(others, { y: 'at', className: 'chart-grid' }),
    ruleY(lowest ? [lowest] : [], { y: 'at', className: 'chart-axis' }),
    text(y.ticks, { x: pixels(width), y: 'at', dy: -4, textAnchor: 'end', ...written }),
    ruleX(x.marks, {
      x: (at: number) => at,
      y1: pixels(bottom),
      y2: pixels(bottom + 4),
      className: 'chart-axis',
    }),
    text(x.ticks, { x: 'at', y: pixels(base.ticks), ...written }),
  ]
}

/** What the axes are of, where that is not time: upwards at the top, across at the right. */
export function nameMarks({ base }: Frame, { across }: Chart, { width, measure }: Lines): Markish {
  if (across.of === 'days') return []
  const written = { lineAnchor: 'bottom', className: 'chart-tick' } as const
  const words = ({ metric, better }: AxisName) => {
    const name = shortName(metric, (text) => measure(`${text}, ${better}`, false) <= width)
    return name === '' ? better : `${isolated(name)}, ${better}`
  }
  return [
    text([words(across.upName)], {
      x: pixels(0),
      y: pixels(base.up),
      textAnchor: 'start',
      ...written,
    }),
    text([words(across.name)], {
      x: pixels(width),
      y: pixels(base.across),
      textAnchor: 'end',
      ...written,
    }),
  ]
}

/** Dots, the hollow ones on top. */
export function pointMarks({ points, best }: Chart, places: readonly Place[]): Markish {
  const others = points
    .map(({ isHollow, isOwn }, index) => ({ isHollow, isOwn, index }))
    .filter(({ index, isOwn }) => !isOwn && !best.includes(index))
  return [false, true].map((hollow) =>
    dot(
      others.filter(({ isHollow }) => isHollow === hollow).map(({ index }) => places[index]),
      { ...inPixels(place), r: 2.3, className: hollow ? 'chart-point hollow' : 'chart-point' },
    ),
  )
}

/** Diamonds, the hollow ones on top. */
export function bestMarks({ points, best }: Chart, places: readonly Place[]): Markish {
  return [false, true].map((hollow) =>
    dot(
      best
        .filter((index) => points[index]?.isHollow === hollow && !points[index].isOwn)
        .map((index) => places[index]),
      {
        ...inPixels(place),
        symbol: 'diamond2',
        r: 4,
        className: hollow ? 'chart-best hollow' : 'chart-best',
      },
    ),
  )
}

/** Triangles for what the reader added, on top of all. */
export function ownMarks({ points }: Chart, places: readonly Place[]): Markish {
  return [false, true].map((hollow) =>
    dot(
      places.filter((_, index) => points[index]?.isOwn && points[index].isHollow === hollow),
      {
        ...inPixels(place),
        symbol: 'triangle',
        r: 4.5,
        className: hollow ? 'chart-own hollow' : 'chart-own',
      },
    ),
  )
}

/** Through the corners of the step line. */
export const lineMark = (corners: readonly Place[]): Markish =>
  line(corners, { ...inPixels(place), className: 'chart-line' })

/** The names of points: strong ones apart, and those that end at their point from those that begin there. */
export function labelMarks(labels: readonly Label[], wishes: readonly Wish[]): Markish {
  return [false, true].flatMap((isStrong) =>
    (['start', 'end'] as const).map((anchor) =>
      text(
        labels.filter(
          (label) => label.anchor === anchor && wishes[label.wish]?.isStrong === isStrong,
        ),
        {
          ...inPixels(({ x, y }: Label): Place => [x, y]),
          text: 'text',
          textAnchor: anchor,
          lineAnchor: 'bottom',
          className: isStrong ? 'chart-label strong' : 'chart-label',
        },
      ),
    ),
  )
}
