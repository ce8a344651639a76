import { isolated, shortName } from './short-name'
import type { Place } from './steps'

/** A point that wants its name beside it, in pixels. */
export interface Wish {
  at: Place
  name: string
  /** Follows the name and is never cut. */
  score: string
  /** Those that always get their place, in bold; the others only where it is free. */
  isStrong: boolean
  /** The heavier one comes first. */
  weight: number
}

export interface Label {
  /** Which wish it answers. */
  wish: number
  text: string
  anchor: 'start' | 'end'
  /** Where the text begins or ends, on its base line. */
  x: number
  y: number
}

/** What labels must not cover. */
export interface Surroundings {
  width: number
  height: number
  dots: readonly Place[]
  /** Corners of the line, whose parts are level or upright. */
  line: readonly Place[]
  boxes: readonly Box[]
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Lettering {
  /** How wide a text is, in pixels. */
  measure: (text: string, isStrong: boolean) => number
  /** Pixels of a letter's height. */
  size: number
  /** Where names stand best: on the side of the line where nothing is better. */
  side: { vertical: 'above' | 'below'; horizontal: 'left' | 'right' }
}

/** Names longer than this share of the chart are cut. */
const widestName = 0.3

/**
 * Finds places for names beside their points, in the order of their weight, so that none covers a dot,
 * the line, a number of the scale or another name, and none leaves the chart. Strong ones come first; one
 * that finds no free place is shortened, and at last stands where it covers least.
 */
export function placeLabels(
  wishes: readonly Wish[],
  around: Surroundings,
  lettering: Lettering,
): Label[] {
  const order = wishes
    .map((wish, index) => ({ wish, index }))
    .toSorted(
      (a, b) => Number(b.wish.isStrong) - Number(a.wish.isStrong) || b.wish.weight - a.wish.weight,
    )
  const taken: Box[] = [...around.boxes]
  const labels: Label[] = []
  for (const { wish, index } of order) {
    const found = findPlace(wish, { ...around, boxes: taken }, lettering)
    if (!found) continue
    taken.push(found.box)
    labels.push({ wish: index, ...found.label })
  }
  return labels
}

interface Candidate {
  label: Omit<Label, 'wish'>
  box: Box
}

function findPlace(wish: Wish, around: Surroundings, lettering: Lettering): Candidate | undefined {
  const candidates = textsOf(wish, around, lettering)
    .flatMap((text) => candidatesFor(text, wish, lettering))
    .filter(({ box }) => isWithin(box, around))
  const free = candidates.find(({ box }) => covered(box, around) === 0)
  if (free || !wish.isStrong) return free
  return candidates.toSorted((a, b) => covered(a.box, around) - covered(b.box, around))[0]
}

/** The name with its score, cut to what there is room for; a strong one may be cut further. */
function textsOf(wish: Wish, { width }: Surroundings, { measure }: Lettering): string[] {
  const { name, score, isStrong } = wish
  const widths = isStrong ? [widestName, widestName / 2] : [widestName]
  const names = widths.map((share) =>
    shortName(name, (text) => measure(text, isStrong) <= width * share),
  )
  const texts = names.map((name) => (name === '' ? score : `${isolated(name)} ${score}`))
  return [...new Set(isStrong ? [...texts, score] : texts)]
}

/** A corner of the point, and whether the text stands over or under it instead of beside it. */
interface Corner {
  vertical: 'above' | 'below'
  horizontal: 'left' | 'right'
  isOver?: boolean
}

/** Beside the point on the good side, then on the far side; a strong name may stand at any corner. */
function candidatesFor(text: string, wish: Wish, lettering: Lettering): Candidate[] {
  const { vertical, horizontal } = lettering.side
  const far = { vertical: opposite[vertical], horizontal: opposite[horizontal] }
  const corners: Corner[] = [{ vertical, horizontal }, far]
  const others: Corner[] = [
    { vertical, horizontal, isOver: true },
    { vertical, horizontal: far.horizontal, isOver: true },
    { vertical, horizontal: far.horizontal },
    { vertical: far.vertical, horizontal: far.horizontal, isOver: true },
    { vertical: far.vertical, horizontal, isOver: true },
    { vertical: far.vertical, horizontal },
  ]
  const all = wish.isStrong ? [...corners, ...others] : corners
  return all.map((corner) => candidate(text, wish, corner, lettering))
}

const opposite = { above: 'below', below: 'above', left: 'right', right: 'left' } as const

function candidate(
  text: string,
  { at: [x, y], isStrong }: Wish,
  { vertical, horizontal, isOver = false }: Corner,
  { measure, size }: Lettering,
): Candidate {
  const width = measure(text, isStrong)
  // Over a point, a text begins before it, and keeps further from the line that goes through it.
  const beside = (isOver ? -0.5 : 0.75) * size
  const end = horizontal === 'left' ? x - beside : x + beside
  const lift = (isOver ? 0.35 : 0) * size
  const base = vertical === 'above' ? y - size * 0.55 - lift : y + size * 1.2 + lift
  const left = horizontal === 'left' ? end - width : end
  return {
    label: { text, anchor: horizontal === 'left' ? 'end' : 'start', x: end, y: base },
    box: { left, right: left + width, top: base - size * 0.85, bottom: base + size * 0.25 },
  }
}

const isWithin = (box: Box, { width, height }: Surroundings) =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height

/** Room that dots and lines need around their middle, in pixels. */
const dotRadius = 4
const lineRoom = 1

function covered(box: Box, { dots, line, boxes }: Surroundings): number {
  const dotted = dots.filter(([x, y]) => contains(box, x, y, dotRadius)).length
  const crossed = line.filter((end, index) => {
    const start = line[index - 1]
    return start !== undefined && crosses(box, start, end)
  }).length
  return dotted + crossed + boxes.filter((other) => overlap(box, other)).length
}

const contains = ({ left, right, top, bottom }: Box, x: number, y: number, room: number) =>
  x > left - room && x < right + room && y > top - room && y < bottom + room

/** Parts of the line are level or upright, so that they are as good as boxes. */
const crosses = (box: Box, [x1, y1]: Place, [x2, y2]: Place) =>
  overlap(box, {
    left: Math.min(x1, x2) - lineRoom,
    right: Math.max(x1, x2) + lineRoom,
    top: Math.min(y1, y2) - lineRoom,
    bottom: Math.max(y1, y2) + lineRoom,
  })

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
