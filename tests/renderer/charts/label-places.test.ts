import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  placeLabels,
  type Label,
  type Lettering,
  type Surroundings,
  type Wish,
} from '../../../src-renderer/charts/label-places'
import { stepCorners, type Place } from '../../../src-renderer/charts/steps'

const size = 10
const measure: Lettering['measure'] = (text) => text.length * 6
const rising: Lettering = { size, measure, side: { vertical: 'above', horizontal: 'left' } }
const falling: Lettering = { size, measure, side: { vertical: 'below', horizontal: 'left' } }

const wish = (at: Place, fields: Partial<Wish> = {}): Wish => ({
  at,
  name: 'Model',
  score: '1',
  isStrong: false,
  weight: 1,
  ...fields,
})

const around = (places: readonly Place[], fields: Partial<Surroundings> = {}): Surroundings => ({
  width: 600,
  height: 200,
  dots: places,
  line: stepCorners(places),
  boxes: [],
  ...fields,
})

const where = ({ at: [x, y] }: Wish, label: Label | undefined) =>
  label && `${label.y < y ? 'above' : 'below'} ${label.x < x ? 'left' : 'right'}`

describe('names beside points', () => {
  const climb: Place[] = [
    [100, 150],
    [300, 100],
    [500, 50],
  ]

  it('stand above left where the line rises', () => {
    const wishes = climb.map((at) => wish(at))
    const labels = placeLabels(wishes, around(climb), rising)
    expect(labels.map((label) => where(wish(climb[label.wish] ?? [0, 0]), label))).toEqual([
      'above left',
      'above left',
      'above left',
    ])
  })

  it('stand below left where it falls', () => {
    const fall: Place[] = climb.map(([x, y]) => [x, 200 - y])
    const wishes = fall.map((at) => wish(at))
    const [label] = placeLabels(wishes.slice(1, 2), around(fall), falling)
    expect(where(wish(fall[1] ?? [0, 0]), label)).toBe('below left')
  })

  it('go to the far side where a dot is in the way', () => {
    const at: Place = [300, 100]
    const [label] = placeLabels([wish(at)], around([at, [270, 90]], { line: [] }), rising)
    expect(where(wish(at), label)).toBe('below right')
  })

  it('are left out where there is no place, unless they are strong', () => {
    const at: Place = [300, 100]
    const crowd = Array.from({ length: 400 }, (_, index): Place => [
      220 + (index % 20) * 8,
      60 + Math.floor(index / 20) * 4,
    ])
    expect(placeLabels([wish(at)], around(crowd), rising)).toEqual([])
    expect(placeLabels([wish(at, { isStrong: true })], around(crowd), rising)).toHaveLength(1)
  })

  it('come in the order of their weight, strong ones first', () => {
    const spot: Place = [300, 100]
    const wishes = [
      wish(spot, { name: 'light' }),
      wish(spot, { name: 'heavy', weight: 9 }),
      wish(spot, { name: 'strong', isStrong: true, weight: 0 }),
    ]
    const labels = placeLabels(wishes, around([spot], { line: [] }), rising)
    expect(labels.map(({ wish }) => wish)).toEqual([2, 1])
  })

  it('keep their score when they are cut', () => {
    const name = 'x'.repeat(10_000)
    const [label] = placeLabels([wish([400, 100], { name, score: '88.5%' })], around([]), rising)
    expect(label?.text).toMatch(/^x{20,40}… 88\.5%$/)
  })

  it('are the score alone where a strong one has no more room', () => {
    const narrow = around([[12, 100]], { width: 24, line: [] })
    const [label] = placeLabels([wish([12, 100], { name: 'Wide', isStrong: true })], narrow, rising)
    expect(label?.text).toBe('1')
  })

  it('never cover each other, a dot, the line or the scale, and never leave the chart', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 560 }), fc.integer({ min: 0, max: 200 }))
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const sorted = places.toSorted(([a], [b]) => a - b)
        const scale = { left: 570, right: 600, top: 40, bottom: 54 }
        const chart = around(sorted, { boxes: [scale] })
        const labels = placeLabels(
          sorted.map((at) => wish(at)),
          chart,
          rising,
        )
        const boxes = labels.map(boxOf)
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(600)
          for (const other of [scale, ...boxes.slice(0, index)])
            expect(overlap(box, other)).toBe(false)
          for (const [x, y] of sorted)
            expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false)
          for (const [corner, [x, y]] of chart.line.entries()) {
            const [x0, y0] = chart.line[corner - 1] ?? [x, y]
            const part = {
              left: Math.min(x0, x),
              right: Math.max(x0, x),
              top: Math.min(y0, y),
              bottom: Math.max(y0, y),
            }
            expect(overlap(box, part)).toBe(false)
          }
        }
      }),
    )
  })
})

/** The letters without what hangs below the line. */
function boxOf({ text, anchor, x, y }: Label) {
  const width = measure(text, false)
  const left = anchor === 'end' ? x - width : x
  return { left, right: left + width, top: y - 7, bottom: y }
}

type Box = ReturnType<typeof boxOf>

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
