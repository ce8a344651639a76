import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankCorrelation } from '../../../../src-main/archive/ranking/correlation'

describe('rankCorrelation', () => {
  it.each([
    ['the same order', [1, 2, 3, 4], [10, 20, 30, 1e9], 1, 4],
    ['the opposite order', [1, 2, 3, 4], [4, 3, 2, 1], -1, 4],
    // 1 - 6 * 4 / (5 * 24), since two neighbours change places twice.
    ['nearly the same order', [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 0.8, 5],
    ['ties, which share the middle of their ranks', [1, 2, 2, 3], [1, 2, 3, 4], Math.sqrt(0.9), 4],
    ['a column that does not vary', [1, 2, 3], [7, 7, 7], 0, 3],
    ['missing numbers', [1, null, 3, 4], [1, 2, null, 5], 1, 2],
    ['columns of other lengths', [1, 2, 3], [1, 2], 1, 2],
    ['no rows', [], [], 0, 0],
    ['one row', [1], [2], 0, 1],
  ])('of %s', (_, left, right, coefficient, pairs) => {
    const found = rankCorrelation(left, right)
    expect(found.pairs).toBe(pairs)
    expect(found.coefficient).toBeCloseTo(coefficient, 12)
  })

  const numbers = fc.array(
    fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
  )

  it('lies between -1 and 1, is the same both ways and turns with the sign', () => {
    fc.assert(
      fc.property(numbers, (pairs) => {
        const [left, right] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
        const { coefficient } = rankCorrelation(left, right)
        expect(Math.abs(coefficient)).toBeLessThanOrEqual(1 + 1e-12)
        expect(rankCorrelation(right, left).coefficient).toBeCloseTo(coefficient, 12)
        const turned = right.map((number) => -number)
        expect(rankCorrelation(left, turned).coefficient).toBeCloseTo(-coefficient, 12)
      }),
    )
  })
})
