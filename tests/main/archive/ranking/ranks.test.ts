import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competitionRanks } from '../../../../src-main/archive/ranking/ranks'

const numbers = fc.array(fc.option(fc.double({ noNaN: true })))
const better = fc.constantFrom('higher' as const, 'lower' as const)

describe('competitionRanks', () => {
  it.each([
    ['higher', [90.1, 92, 85.3, 90.1], [2, 1, 4, 2]],
    ['lower', [90.1, 92, 85.3, 90.1], [2, 4, 1, 2]],
    ['higher', [1, null, 2], [2, null, 1]],
    ['higher', [null], [null]],
    ['higher', [0, -0], [1, 1]],
    ['lower', [-14.2, 3], [1, 2]],
    ['higher', [0.1 + 0.2, 0.3], [1, 2]],
    ['higher', [], []],
  ] as const)('%s is better: %j gets %j', (better, numbers, ranks) => {
    expect(competitionRanks(numbers, better)).toEqual(ranks)
  })

  it('gives one more than the number of better results', () => {
    fc.assert(
      fc.property(numbers, better, (numbers, better) => {
        const beats = (a: number, b: number) => (better === 'higher' ? a > b : a < b)
        const expected = numbers.map((number) =>
          number === null
            ? null
            : 1 + numbers.filter((other) => other !== null && beats(other, number)).length,
        )
        expect(competitionRanks(numbers, better)).toEqual(expected)
      }),
    )
  })
})
