import { describe, expect, it } from 'vitest'
import { LARGEST_ZOOM, SMALLEST_ZOOM } from '#contract/settings'
import { nextZoom } from '../../../src-renderer/frame/zoom'

describe('the size of all that is shown', () => {
  it.each([
    [100, 1, 110],
    [100, -1, 90],
    [137, 1, 150],
    [137, -1, 125],
    [LARGEST_ZOOM, 1, LARGEST_ZOOM],
    [SMALLEST_ZOOM, -1, SMALLEST_ZOOM],
  ] as const)('goes from %d %d step to %d', (from, by, to) => {
    expect(nextZoom(from, by)).toBe(to)
  })

  it('comes to both ends in steps that lead back', () => {
    let size: number = SMALLEST_ZOOM
    for (let count = 0; size < LARGEST_ZOOM && count < 50; count++) {
      const next = nextZoom(size, 1)
      expect(nextZoom(next, -1)).toBe(size)
      size = next
    }
    expect(size).toBe(LARGEST_ZOOM)
  })
})
