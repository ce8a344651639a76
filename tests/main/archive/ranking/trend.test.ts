import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordsOverTime } from '../../../../src-main/archive/ranking/trend'

const day = (text: string) => Date.parse(text) / 86_400_000
const points = (...pairs: (readonly [string | null, number | null])[]) =>
  pairs.map(([date, number]) => ({ date, number }))

describe('recordsOverTime', () => {
  it.each([
    [
      'keeps what beats all before',
      'higher',
      [
        ['2019-01-01', 80],
        ['2020-01-01', 79],
        ['2021-01-01', 85],
      ],
      [
        ['2019-01-01', 80],
        ['2021-01-01', 85],
      ],
    ],
    [
      'goes down where lower is better',
      'lower',
      [
        ['2019-01-01', 20],
        ['2020-01-01', 12],
      ],
      [
        ['2019-01-01', 20],
        ['2020-01-01', 12],
      ],
    ],
    [
      'sorts by date first',
      'higher',
      [
        ['2021-01-01', 85],
        ['2019-01-01', 80],
      ],
      [
        ['2019-01-01', 80],
        ['2021-01-01', 85],
      ],
    ],
    [
      'takes one day as one step',
      'higher',
      [
        ['2020-01-01', 70],
        ['2020-01-01', 75],
      ],
      [['2020-01-01', 75]],
    ],
    [
      'leaves a tie with the earliest',
      'higher',
      [
        ['2019-01-01', 80],
        ['2020-01-01', 80],
      ],
      [['2019-01-01', 80]],
    ],
    [
      'leaves out what has no date',
      'higher',
      [
        [null, 99],
        ['2020-01-01', 70],
      ],
      [['2020-01-01', 70]],
    ],
    ['leaves out what has no number', 'higher', [['2019-01-01', null]], []],
    [
      'leaves out what is no day',
      'higher',
      [
        ['2019-13-40', 1],
        ['soon', 2],
        ['2019', 3],
      ],
      [],
    ],
    ['knows days before 1970', 'higher', [['1969-12-31', 1]], [['1969-12-31', 1]]],
  ] as const)('%s', (_, better, given, expected) => {
    expect(recordsOverTime(points(...given), better)).toEqual(
      expected.map(([date, score]) => [day(date), score]),
    )
  })

  it('rises in days and improves in scores, whatever it is given', () => {
    const date = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const any = fc.array(
      fc.record({ date: fc.option(date), number: fc.option(fc.integer({ min: -9, max: 9 })) }),
    )
    fc.assert(
      fc.property(any, (points) => {
        const records = recordsOverTime(points, 'lower')
        records.slice(1).forEach(([day, score], index) => {
          expect(day).toBeGreaterThan(records[index]?.[0] ?? Infinity)
          expect(score).toBeLessThan(records[index]?.[1] ?? -Infinity)
        })
      }),
    )
  })
})
