import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawnHeight,
  toPosition,
  toScroll,
  type ListScale,
} from '../../../../src-renderer/components/table/list-scale'

const full: ListScale = { rows: 576_261, rowHeight: 28, viewport: 700, highest: 10_000_000 }
const scales = fc.record({
  rows: fc.integer({ min: 200, max: 2_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 200 }),
  viewport: fc.integer({ min: 100, max: 3000 }),
  highest: fc.integer({ min: 200_000, max: 10_000_000 }),
})
const endOf = (scale: ListScale) => drawnHeight(scale) - scale.viewport

describe('a list of one height a row', () => {
  it('is drawn no higher than it may be', () => {
    expect(drawnHeight(full)).toBe(10_000_000)
    expect(drawnHeight({ ...full, rows: 1000 })).toBe(28_000)
  })

  it('that is drawn whole stands where it is scrolled to', () => {
    const scale = { ...full, rows: 90_000 }
    for (const scroll of [-100, 0, 1, 60_000, 2_500_000])
      expect(toPosition(scale, scroll)).toBe(scroll)
  })

  it.each([
    ['before its start', -80, -80],
    ['at its start', 0, 0],
    ['near its start', 49_000, 49_000],
    ['at its end', 10_000_000 - 700, 576_261 * 28 - 700],
    ['near its end', 10_000_000 - 700 - 49_000, 576_261 * 28 - 700 - 49_000],
    ['beyond its end', 10_000_000 - 700 + 30, 576_261 * 28 - 700 + 30],
  ])('that is too high stands by the pixel %s', (_, scroll, position) => {
    expect(toPosition(full, scroll)).toBe(position)
  })

  it('stands in its middle when the bar does', () => {
    expect(toPosition(full, endOf(full) / 2)).toBeCloseTo((576_261 * 28 - 700) / 2)
  })

  it('comes to every row, later rows later', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(scales, share, share, (scale, a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map((part) =>
          toPosition(scale, part * endOf(scale)),
        )
        expect(near ?? 0).toBeLessThanOrEqual((far ?? 0) + 1e-6)
      }),
    )
  })

  it('is scrolled back to where it stands', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: -0.1, max: 1.1, noNaN: true }), (scale, part) => {
        const scroll = part * endOf(scale)
        expect(toScroll(scale, toPosition(scale, scroll))).toBeCloseTo(scroll, 3)
      }),
    )
  })
})
