import { assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beside } from '../../../src-renderer/tour/beside'

const room = { width: 1280, height: 800 }
const card = { width: 380, height: 160 }

describe('the card of the tour', () => {
  it.each([
    ['below a field', { left: 300, top: 100, width: 600, height: 40 }, { left: 300, top: 152 }],
    [
      'above what stands at the foot',
      { left: 300, top: 700, width: 80, height: 28 },
      { left: 300, top: 528 },
    ],
    [
      'at the right of the sidebar',
      { left: 8, top: 246, width: 168, height: 28 },
      { left: 188, top: 246 },
    ],
    [
      'within the right edge',
      { left: 1180, top: 60, width: 80, height: 28 },
      { left: 888, top: 100 },
    ],
  ])('stands %s', (_, thing, place) => {
    expect(beside(thing, card, room)).toEqual(place)
  })

  it('is whole in every window that it fits into', () => {
    const pixels = integer({ min: -3000, max: 6000 })
    const size = integer({ min: 0, max: 2000 })
    const window = {
      width: integer({ min: 404, max: 4000 }),
      height: integer({ min: 184, max: 3000 }),
    }
    assert(
      property(pixels, pixels, size, size, record(window), (left, top, width, height, room) => {
        const at = beside({ left, top, width, height }, card, room)
        expect(at.left).toBeGreaterThanOrEqual(0)
        expect(at.top).toBeGreaterThanOrEqual(0)
        expect(at.left + card.width).toBeLessThanOrEqual(room.width)
        expect(at.top + card.height).toBeLessThanOrEqual(room.height)
      }),
    )
  })
})
