// Observable Plot and what it brings are half as large as the rest of the app. Whoever draws loads this
// file when there is something to draw.
import { plot, scale } from '@observablehq/plot'
import type { Chart } from './chart'
import { frameOf } from './frame'
import { placeLabels, type Box, type Lettering, type Wish } from './label-places'
import {
  axisMarks,
  bestMarks,
  labelMarks,
  lineMark,
  nameMarks,
  ownMarks,
  pointMarks,
} from './marks'
import { stepCorners, type Place } from './steps'

/** The room of a chart in pixels, and how text is drawn in it. */
export interface Room {
  width: number
  height: number
  /** Of a letter; strokes and signs stay as they are. */
  size: number
  measure: Lettering['measure']
}

interface Drawing {
  svg: SVGSVGElement
  /** Where each point is, in pixels from the corner. */
  places: readonly Place[]
}

/** More names than this find no place on any chart. */
const mostNames = 60

/** Draws in the size of the room. Colours and strokes are those of the classes in styles/chart.css. */
export function drawChart(chart: Chart, room: Room): Drawing {
  const lettering: Lettering = { ...room, side: chart.side }
  const frame = frameOf(chart, room, lettering)
  const { ticks: _texts, marks: _marks, ...x } = frame.x
  const { ticks: _numbers, ...y } = frame.y
  const [across, up] = [scale({ x }), scale({ y })]
  const places = chart.points.map((point): Place => [across.apply(point.x), up.apply(point.y)])
  const corners = lineOf(chart, places)
  const wishes = wishesOf(chart, places)
  const boxes = frame.y.ticks.map((tick) => numberBox(tick.text, up.apply(tick.at), room))
  const around = { ...room, height: frame.bottom, dots: places, line: corners, boxes }
  const drawn = plot({
    width: room.width,
    height: room.height,
    margin: 0,
    x: { ...x, axis: null },
    y: { ...y, axis: null },
    marks: [
      axisMarks(frame, room.width),
      nameMarks(frame, chart, room),
      pointMarks(chart, places),
      lineMark(corners),
      bestMarks(chart, places),
      ownMarks(chart, places),
      labelMarks(placeLabels(wishes, around, lettering), wishes),
    ],
  })
  return { svg: cleaned(drawn), places }
}

/** The step line through the best, and on to the last point where they hold until today. */
function lineOf({ best, isOngoing }: Chart, places: readonly Place[]): Place[] {
  const through = best.map((index) => places[index]).filter((place) => place !== undefined)
  const last = through.at(-1)
  const right = Math.max(...places.map(([x]) => x))
  return stepCorners(last && isOngoing ? [...through, [right, last[1]]] : through)
}

/**
 * Names for what the reader added, for the first and the last of the best, and for those that are
 * furthest above the one before.
 */
function wishesOf({ best, points }: Chart, places: readonly Place[]): Wish[] {
  const wishes = best.flatMap((index, order): Wish[] => {
    const [point, at, before] = [points[index], places[index], places[best[order - 1] ?? -1]]
    if (!point || !at) return []
    return [
      {
        at,
        name: point.name,
        score: point.score,
        isStrong: order === 0 || order === best.length - 1,
        weight: before ? Math.abs(at[1] - before[1]) : Infinity,
      },
    ]
  })
  const own = points.flatMap(({ name, score, isOwn }, index): Wish[] => {
    const at = places[index]
    const isNamed = !isOwn || best.includes(index) || !at
    return isNamed ? [] : [{ at, name, score, isStrong: true, weight: Infinity }]
  })
  const ordered = [...own, ...wishes].toSorted(
    (a, b) => Number(b.isStrong) - Number(a.isStrong) || b.weight - a.weight,
  )
  return ordered.slice(0, mostNames)
}

function numberBox(text: string, y: number, { width, size, measure }: Room): Box {
  return { left: width - measure(text, false), right: width, top: y - 4 - size, bottom: y - 2 }
}

/**
 * Takes out the style sheet that Plot puts into each drawing: the content policy refuses it, and
 * styles/chart.css says the same. The names of its groups are of marks, not of what they show.
 */
function cleaned(drawn: Element): SVGSVGElement {
  if (!(drawn instanceof SVGSVGElement))
    throw new TypeError('A drawing without legends is one SVG.')
  drawn.querySelector('style')?.remove()
  for (const group of drawn.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label')
  return drawn
}
