import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference } from '../../../../src-main/archive/ranking/difference'

describe('difference', () => {
  it.each([
    [93.5, 91.2, 2.3],
    [0.3, 0.1, 0.2],
    [91.2, 93.5, -2.3],
    [90, 90, 0],
    [90.1, 90, 0.1],
    [1.005, 1, 0.005],
    [1e-7, 0, 1e-7],
    [2.5e-7, 1e-7, 1.5e-7],
    [1514187, 15.5, 1514171.5],
    [1e21, 1, 1e21],
    [1e-300, 0, 1e-300],
    [-80.1, -90.3, 10.2],
    [0, -0, 0],
  ])('of %d and %d is %d', (number, base, expected) => {
    expect(difference(number, base)).toBe(expected)
  })

  it('is as exact as what is compared', () => {
    const cents = fc.integer({ min: -1e6, max: 1e6 })
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(difference(a / 100, b / 100)).toBe((a - b) / 100 + 0)
      }),
    )
  })
})
