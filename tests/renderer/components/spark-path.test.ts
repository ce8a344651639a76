import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sparkPath, type TrendPoint } from '../../../src-renderer/components/spark-path'

const box = { width: 88, height: 20 }

describe('the records of a leaderboard as a line', () => {
  it.each<[string, TrendPoint[], string]>([
    [
      'rises with the score',
      [
        [0, 10],
        [100, 20],
      ],
      'M1 17H85V3H85',
    ],
    [
      'falls with it, as where lower is better',
      [
        [0, 20],
        [100, 10],
      ],
      'M1 3H85V17H85',
    ],
    [
      'stays flat until the day of the next record',
      [
        [0, 0],
        [50, 5],
        [100, 10],
      ],
      'M1 17H43V10H85V3H85',
    ],
    ['is level for a single record', [[7, 5]], 'M1 10H85'],
    [
      'goes straight up for records of one day',
      [
        [7, 5],
        [7, 6],
      ],
      'M1 17H43V3H85',
    ],
  ])('%s', (_, trend, path) => {
    expect(sparkPath(trend, box).path).toBe(path)
  })

  it('ends at the last record', () => {
    expect(
      sparkPath(
        [
          [0, 1],
          [5, 2],
          [9, 1.5],
        ],
        box,
      ).end,
    ).toEqual([85, 10])
  })

  it('never leaves its box, whatever the numbers', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true })
    const trend = fc.array(fc.tuple(fc.integer({ min: -1e5, max: 1e5 }), number), { minLength: 1 })
    fc.assert(
      fc.property(trend, (points) => {
        const numbers =
          sparkPath(points, box)
            .path.match(/-?[\d.]+/g)
            ?.map(Number) ?? []
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(1)
        expect(Math.max(...numbers)).toBeLessThanOrEqual(85)
      }),
    )
  })
})
