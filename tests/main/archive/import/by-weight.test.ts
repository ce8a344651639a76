import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { byWeight } from '../../../../src-main/archive/import/listed/by-weight'

it('numbers the heaviest first, and what weighs the same in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1 << 20)), (weights) => {
      const expected = weights
        .map((weight, number) => ({ weight, number }))
        .toSorted((a, b) => b.weight - a.weight || a.number - b.number)
      expect([...byWeight(weights.length, (number) => weights[number] ?? 0)]).toEqual(
        expected.map(({ number }) => number),
      )
    }),
  )
})
