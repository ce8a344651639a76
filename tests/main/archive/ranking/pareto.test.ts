import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paretoFront, type Pair } from '../../../../src-main/archive/ranking/pareto'

const pair = fc.record({
  first: fc.integer({ min: -4, max: 4 }),
  second: fc.integer({ min: -4, max: 4 }),
})
const end = fc.constantFrom('higher' as const, 'lower' as const)

describe('paretoFront', () => {
  const accuracyAndSize = [
    { first: 90, second: 300 },
    { first: 88, second: 86 },
    { first: 80, second: 60 },
    { first: 80, second: 25 },
    { first: 80, second: 25 },
    { first: 70, second: 25 },
  ]

  it.each([
    ['the best on the first metric first', { first: 'higher', second: 'lower' }, [0, 1, 3, 4]],
    ['the one that is best on both', { first: 'higher', second: 'higher' }, [0]],
    ['all that are equally good', { first: 'lower', second: 'lower' }, [5]],
  ] as const)('has %s', (_, better, expected) => {
    const front = paretoFront(accuracyAndSize, better)
    expect(front.map((pair) => accuracyAndSize.indexOf(pair))).toEqual(expected)
  })

  it('is empty of nothing, and holds one alone', () => {
    expect(paretoFront([], { first: 'higher', second: 'lower' })).toEqual([])
    expect(
      paretoFront([{ first: 0, second: -0 }], { first: 'higher', second: 'lower' }),
    ).toHaveLength(1)
  })

  it('holds those that no other beats, each once', () => {
    fc.assert(
      fc.property(fc.array(pair), end, end, (pairs, first, second) => {
        const beats = (a: Pair, b: Pair) => {
          const gains = [first === 'higher' ? a.first - b.first : b.first - a.first]
          gains.push(second === 'higher' ? a.second - b.second : b.second - a.second)
          return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)
        }
        const unbeaten = pairs.filter((each) => !pairs.some((other) => beats(other, each)))
        const front = paretoFront(pairs, { first, second })
        expect(new Set(front)).toEqual(new Set(unbeaten))
        expect(front).toHaveLength(unbeaten.length)
        const firsts = front.map((each) => each.first)
        expect(firsts).toEqual(firsts.toSorted((a, b) => (first === 'higher' ? b - a : a - b)))
      }),
    )
  })
})
