import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spellingDistance, typosAllowed } from '../../../../src-main/archive/search/spelling'

describe('spellingDistance', () => {
  it.each([
    ['detection', 'detection', 0],
    ['detction', 'detection', 1],
    ['detecttion', 'detection', 1],
    ['ditection', 'detection', 1],
    ['detecion', 'detection', 1],
    ['dteection', 'detection', 1],
    ['detcetoin', 'detection', 2],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
    ['abc', '', 3],
    ['abcdef', 'uvwxyz', 4],
  ])('of %j and %j is %d', (a, b, distance) => {
    expect(spellingDistance(a, b, 3)).toBe(distance)
  })

  it('is the same in both directions, none to itself and never beyond the limit by more than one', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const distance = spellingDistance(a, b, limit)
        expect(distance).toBe(spellingDistance(b, a, limit))
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(limit + 1)
        expect(distance).toBe(Math.min(spellingDistance(a, b, 99), limit + 1))
      }),
    )
  })
})

describe('typosAllowed', () => {
  it.each([
    ['gan', 0],
    ['bert', 1],
    ['imagenet', 2],
    ['1706', 0],
  ])('in %j are %d', (word, typos) => {
    expect(typosAllowed(word)).toBe(typos)
  })
})
