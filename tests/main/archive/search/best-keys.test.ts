import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Highest, idOfKey, rankingKey } from '../../../../src-main/archive/search/best-keys'

const score = fc.float({ min: 0, max: 500, noNaN: true })
const id = fc.integer({ min: 1, max: 4_000_000 })

describe('keys by which papers are ranked', () => {
  it('rise with the score, then with the id, which they hold', () => {
    fc.assert(
      fc.property(score, id, score, id, (one, oneId, other, otherId) => {
        const [a, b] = [rankingKey(one, oneId), rankingKey(other, otherId)]
        expect(idOfKey(a)).toBe(oneId)
        expect(Math.sign(a - b)).toBe(Math.sign(one - other || oneId - otherId))
      }),
    )
  })

  it('are kept as the highest of all, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (keys, count) => {
        const highest = new Highest(count)
        for (const key of keys) highest.add(key)
        expect(highest.sorted()).toEqual(keys.toSorted((a, b) => b - a).slice(0, count))
      }),
    )
  })
})
